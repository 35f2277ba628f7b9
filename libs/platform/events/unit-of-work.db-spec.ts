import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import { eventChannel, sql, UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { defineEvent, notAudited } from './event';

const Happened = defineEvent<{ thing: string }>('test.Happened', notAudited('for this spec'));

let app: BootedModules;
let uow: UnitOfWork;
let listener: pg.Client;
let heard: string[];
beforeAll(async () => {
  app = await bootModules();
  uow = app.get(UnitOfWork);
  listener = new pg.Client({ connectionString: app.database.url });
  await listener.connect();
  await listener.query(`listen ${eventChannel}`);
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await app.database.query('create table thing (id uuid primary key, name text unique)');
});
beforeEach(() => {
  heard = [];
});
afterEach(async () => {
  await app.database.query('truncate thing');
});
afterAll(async () => {
  await listener.end();
  await app.close();
});

const events = () => app.database.query<{ id: string; name: string; data: object }>('select id, name, data from event order by id');
const jobs = () => app.database.query<{ task_identifier: string }>('select task_identifier from graphile_worker.jobs');
/** A question on the listening connection is answered after all that it has to tell. */
const told = async (): Promise<string[]> => {
  await listener.query('select 1');
  return heard;
};

describe('a unit of work', () => {
  it('lets the event leave exactly when its write commits', async () => {
    const before = (await events()).length;
    await uow.run(system, async (tx) => {
      await tx.query(sql`insert into thing values (${newId()}, 'one')`);
      tx.record(Happened({ thing: 'one' }));
      expect(await events()).toHaveLength(before);
      expect(await told()).toEqual([]);
    });
    const recorded = (await events()).slice(before);
    expect(recorded).toMatchObject([{ name: 'test.Happened', data: { thing: 'one' } }]);
    expect(await told()).toEqual([recorded[0]?.id]);
    expect(await jobs()).toEqual([{ task_identifier: 'relay' }]);
    await app.drainJobs();
  });

  it('leaves nothing behind when the work fails', async () => {
    const before = (await events()).length;
    const work = uow.run(system, async (tx) => {
      await tx.query(sql`insert into thing values (${newId()}, 'two')`);
      tx.record(Happened({ thing: 'two' }));
      tx.job('send-mail', { mailId: newId() });
      await Promise.reject(new Error('changed my mind'));
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await app.database.query('select * from thing')).toEqual([]);
    expect(await events()).toHaveLength(before);
    expect(await jobs()).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('tells events in the order in which they were recorded, with who acted and when', async () => {
    const actor = { personId: newId(), organisationId: newId() };
    await uow.run(actor, async (tx) => {
      for (const thing of ['a', 'b', 'c']) tx.record(Happened({ thing }));
      await Promise.resolve();
    });
    const recorded = await app.database.query<{ id: string; data: { thing: string } }>(
      'select id, data from event where actor_person_id = $1 and actor_organisation_id = $2 order by id',
      [actor.personId, actor.organisationId],
    );
    expect(recorded.map((event) => event.data.thing)).toEqual(['a', 'b', 'c']);
    expect(await told()).toEqual(recorded.map((event) => event.id));
    await app.drainJobs();
  });

  it('adds jobs with the commit', async () => {
    await uow.run(system, async (tx) => {
      tx.job('greet', { name: 'Ada' });
      await Promise.resolve();
    });
    expect(await app.database.query('select identifier, payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id'))
      .toEqual([{ identifier: 'greet', payload: { name: 'Ada' } }]);
    await app.database.query('delete from graphile_worker._private_jobs');
  });

  it('runs again when PostgreSQL asks for it, and only then', async () => {
    let tries = 0;
    await uow.run(system, async (tx) => {
      tries += 1;
      if (tries < 3) await tx.query(sql`do $$ begin raise exception 'try again' using errcode = '40001'; end $$`);
    });
    expect(tries).toBe(3);
    tries = 0;
    const twice = uow.run(system, async (tx) => {
      tries += 1;
      for (let time = 0; time < 2; time++) await tx.query(sql`insert into thing values (${newId()}, 'same')`);
    });
    await expect(twice).rejects.toBeInstanceOf(QueryFailedError);
    expect(tries).toBe(1);
  });

  it('keeps recorded facts from being changed', async () => {
    await expect(app.get(DataSource).query(`update event set name = 'rewritten'`)).rejects.toThrow('append only');
  });
});
