import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { IdentityModule, RegisterPerson } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { defineEvent, notAudited } from '@grappe/platform/events';
import { newId, system, type Actor } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { NotificationsModule } from '../notifications.module';
import { toldTo, unreadOf } from '../testing';
import { MarkNotificationsRead } from './mark-notifications-read.case';
import { NotificationQueries } from './notifications.queries';
import { Notify } from './notify.case';

const SomethingHappened = defineEvent<object>('test.SomethingHappened', notAudited('for this spec'));

let app: BootedModules;
let lea: Reader;
let ines: Reader;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule);
});
afterAll(() => app.close());
beforeEach(async () => {
  [lea, ines] = [await person('Léa'), await person('Inès')];
});

async function person(name: string): Promise<Reader> {
  const email = `${newId()}@test.example`;
  const personId = await app.get(UnitOfWork).run(system, (tx) => app.get(RegisterPerson).within(tx, { email, name, password: null, language: 'FR' }));
  return { ...visitor, personId, name };
}

/** An event that is on record, as reactions get it. */
async function recorded(actor: Actor = system): Promise<{ id: string; actor: Actor; at: Date }> {
  await app.get(UnitOfWork).run(actor, (tx) => Promise.resolve(tx.record(SomethingHappened({}))));
  const [event] = await app.database.query<{ id: string }>(`select id from event where name = 'test.SomethingHappened' order by id desc limit 1`);
  return { id: event?.id ?? '', actor, at: new Date() };
}
const idOf = (reader: Reader) => reader.personId ?? '';
const tell = (event: { id: string; actor: Actor; at: Date }, readers: readonly Reader[]) =>
  app.get(UnitOfWork).run(system, (tx) =>
    app.get(Notify).within(tx, {
      event,
      personIds: readers.map(idOf),
      kind: 'INVITATION_RECEIVED',
      subject: { kind: 'project', id: event.id },
      facts: { organisation: 'Atelier Rive', project: 'Boucle' },
    }),
  );

describe('telling of an event', () => {
  it('tells each person once, however often and however close together the reaction runs', async () => {
    const event = await recorded();
    await Promise.all(Array.from({ length: 5 }, () => tell(event, [lea, ines])));
    await tell(event, [lea, ines]);
    for (const reader of [lea, ines]) {
      expect(await toldTo(app, reader)).toEqual([
        { kind: 'INVITATION_RECEIVED', facts: { organisation: 'Atelier Rive', project: 'Boucle' }, subject: { kind: 'project', id: event.id } },
      ]);
      expect(await unreadOf(app, reader)).toBe(1);
    }
    const told = await app.database.query(`select 1 from event where name = 'notifications.NotificationsTold' and data->'personIds' ? $1`, [idOf(lea)]);
    expect(told).toHaveLength(1);
  });

  it('tells nobody of their own act', async () => {
    await tell(await recorded({ personId: lea.personId, organisationId: null }), [lea, ines]);
    expect(await toldTo(app, lea)).toEqual([]);
    expect(await toldTo(app, ines)).toHaveLength(1);
  });

  it('sends one mail, in the language of the person, with a link to what it is about', async () => {
    const event = await recorded();
    await tell(event, [lea]);
    await tell(event, [lea]);
    const mails = await app.database.query<{ subject: string; text: string }>(
      'select m.subject, m.text from mail m join person p on p.email = m.recipient where p.id = $1',
      [idOf(lea)],
    );
    expect(mails).toEqual([{ subject: 'Atelier Rive vous invite dans «\u202fBoucle\u202f»', text: expect.stringContaining(`/projects/${event.id}`) }]);
  });
});

describe('reading what one was told', () => {
  it('lowers one’s own count, some at a time or all at once', async () => {
    for (let n = 0; n < 3; n++) await tell(await recorded(), [lea, ines]);
    const page = await app.get(NotificationQueries).page(lea, select('nodes { id }'), { first: 1 });
    const [newest] = page['$nodes'] as { $id: string }[];
    await app.get(MarkNotificationsRead).run(lea, { ids: [newest?.$id ?? ''] });
    expect([await unreadOf(app, lea), await unreadOf(app, ines)]).toEqual([2, 3]);
    await app.get(MarkNotificationsRead).run(lea, { all: true });
    expect([await unreadOf(app, lea), await unreadOf(app, ines)]).toEqual([0, 3]);
  });

  it('does not touch those of others, and asks which', async () => {
    await tell(await recorded(), [ines]);
    const page = await app.get(NotificationQueries).page(ines, select('nodes { id }'), { first: 1 });
    const [hers] = page['$nodes'] as { $id: string }[];
    await app.get(MarkNotificationsRead).run(lea, { ids: [hers?.$id ?? ''] });
    expect(await unreadOf(app, ines)).toBe(1);
    await expect(app.get(MarkNotificationsRead).run(lea, {})).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'ids' });
  });
});
