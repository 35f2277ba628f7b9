import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { UnitOfWork } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { bootModules, FailedJobs, type BootedModules } from '@grappe/testing';
import { defineEvent, notAudited, type RecordedEvent } from './event';
import { ReactTo } from './reaction';
import { Relay } from './relay';

type Fact = RecordedEvent<{ word: string }>;
const Said = defineEvent<{ word: string }>('test.Said', notAudited('for this spec'));
const Echoed = defineEvent<{ word: string }>('test.Echoed', notAudited('for this spec'));

@Injectable()
class Listener {
  readonly heard: string[] = [];
  failures = 0;

  constructor(private readonly uow: UnitOfWork) {}

  @ReactTo(Said)
  async stumble({ data }: Fact): Promise<void> {
    if (this.failures-- > 0) throw new Error('not yet');
    this.heard.push(`stumble ${data.word}`);
    await Promise.resolve();
  }

  @ReactTo(Said)
  async echo({ data, actor }: Fact): Promise<void> {
    this.heard.push(`echo ${data.word}`);
    await this.uow.run(actor, async (tx) => {
      tx.record(Echoed(data));
      await Promise.resolve();
    });
  }

  @ReactTo(Echoed)
  async hearEcho({ data, actor, at }: Fact): Promise<void> {
    this.heard.push(`heard echo of ${data.word} by ${actor.personId ?? 'nobody'} ${at instanceof Date ? 'in time' : ''}`);
    await Promise.resolve();
  }
}

@Module({ providers: [Listener] })
class ListenerModule {}

let app: BootedModules;
let listener: Listener;
const personId = newId();
const say = (word: string) =>
  app.get(UnitOfWork).run({ personId, organisationId: null }, async (tx) => {
    tx.record(Said({ word }));
    await Promise.resolve();
  });

beforeAll(async () => {
  app = await bootModules(ListenerModule);
  listener = app.get(Listener);
});
beforeEach(() => {
  listener.heard.length = 0;
});
afterAll(() => app.close());

describe('the relay', () => {
  it('walks an event to its reactions, and what they record to theirs', async () => {
    await say('hello');
    await app.drainJobs();
    expect(listener.heard.sort()).toEqual(['echo hello', `heard echo of hello by ${personId} in time`, 'stumble hello']);
  });

  it('retries a reaction that failed, alone', async () => {
    listener.failures = 1;
    await say('again');
    await expect(app.drainJobs()).rejects.toThrow(FailedJobs);
    expect(listener.heard).not.toContain('stumble again');
    await app.database.query('update graphile_worker._private_jobs set run_at = now()'); // as if the back-off had passed
    await app.drainJobs();
    expect(listener.heard.filter((word) => word === 'echo again')).toHaveLength(1);
    expect(listener.heard.filter((word) => word === 'stumble again')).toHaveLength(1);
  });

  it('makes one job of each reaction when it walks the same event twice', async () => {
    await say('once');
    const [event] = await app.database.query<{ id: string }>(`select id from event where name = 'test.Said' order by id desc limit 1`);
    for (let time = 0; time < 2; time++) await app.get(Relay).relay({ eventId: event?.id ?? '' });
    await app.drainJobs();
    expect(listener.heard.filter((word) => word === 'stumble once')).toHaveLength(1);
  });

  it('passes over an event that is not there', async () => {
    await expect(app.get(Relay).relay({ eventId: newId() })).resolves.toBeUndefined();
    expect(await app.database.query('select 1 from graphile_worker.jobs')).toEqual([]);
  });
});
