import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { limits, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { IdentityModule } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ConversationsModule } from '../conversations.module';
import { GivenConversations } from '../testing';
import { ConversationQueries } from './conversations.queries';
import { DeleteMessage } from './delete-message.case';
import { EditMessage } from './edit-message.case';
import { HideMessage } from './hide-message.case';
import { MarkChannelRead } from './mark-channel-read.case';
import { RestoreMessage } from './restore-message.case';

let app: BootedModules;
let given: GivenConversations;
let persons: [Representative, Representative];
let lea: Reader;
let ines: Reader;
let channelId: string;
beforeAll(async () => {
  app = await bootModules(IdentityModule, ClustersModule, ConversationsModule);
  given = new GivenConversations(app);
  const clusters = new GivenClusters(app);
  const clusterId = await clusters.cluster();
  persons = [await clusters.member(clusterId, 'Léa'), await clusters.member(clusterId, 'Inès')];
  [lea, ines] = [await persons[0].reader(), await persons[1].reader()];
});
afterAll(() => app.close());
beforeEach(async () => {
  channelId = await given.channel(...persons);
});

const hide = (messageId: string) => app.get(UnitOfWork).run(system, (tx) => app.get(HideMessage).within(tx, { messageId, reason: 'Hors sujet' }));
const restore = (messageId: string) => app.get(UnitOfWork).run(system, (tx) => app.get(RestoreMessage).within(tx, { messageId }));
const unread = async (reader: Reader) => (await app.get(Reads).one('Channel', channelId, reader, select('unread')))?.['$unread'];

describe('one’s own words', () => {
  it('are corrected by oneself only', async () => {
    const messageId = await given.message(lea, channelId);
    await app.get(EditMessage).run(lea, { messageId, body: 'Bonsoir' });
    expect(await given.seen(ines, channelId)).toMatchObject([{ body: 'Bonsoir' }]);
    await expect(app.get(EditMessage).run(ines, { messageId, body: 'Autre' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('are erased when taken back, and a tombstone keeps their place', async () => {
    const messageId = await given.message(lea, channelId, 'Une confidence');
    await given.message(ines, channelId, 'Réponse');
    await expect(app.get(DeleteMessage).run(ines, { messageId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await app.get(DeleteMessage).run(lea, { messageId });
    expect(await given.seen(ines, channelId)).toMatchObject([{ sequence: 1, body: null, deleted: true }, { sequence: 2, body: 'Réponse' }]);
    expect(await app.database.query('select body from message where id = $1', [messageId])).toEqual([{ body: null }]);
  });

  it('are hidden from everyone by moderation, and come back', async () => {
    const messageId = await given.message(lea, channelId, 'Gros mots');
    await hide(messageId);
    for (const reader of [lea, ines]) expect(await given.seen(reader, channelId)).toMatchObject([{ body: null, hidden: true, deleted: false }]);
    await expect(app.get(EditMessage).run(lea, { messageId, body: 'Mots' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(hide(messageId)).rejects.toMatchObject({ code: 'IMPOSSIBLE_MOVE' });
    await restore(messageId);
    expect(await given.seen(ines, channelId)).toMatchObject([{ body: 'Gros mots', hidden: false }]);
  });
});

describe('the pages of a channel', () => {
  it('are the newest, those before and those after, always in ascending order and in one statement', async () => {
    for (let n = 1; n <= 7; n++) await given.message(lea, channelId, `n° ${n}`);
    const numbers = async (range: string) => (await given.seen(ines, channelId, range))?.map(({ sequence }) => sequence);
    expect(await numbers('first: 3')).toEqual([5, 6, 7]);
    expect(await numbers('first: 3, before: 5')).toEqual([2, 3, 4]);
    expect(await numbers('first: 3, after: 2')).toEqual([3, 4, 5]);
    await expect(numbers('first: 101')).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect((await app.countingSql(() => numbers('first: 100'))).count).toBe(1);
  });
});

describe('what is unread', () => {
  it('are the messages of others since one read last, never backwards', async () => {
    for (let n = 1; n <= 3; n++) await given.message(lea, channelId);
    expect([await unread(lea), await unread(ines)]).toEqual([0, 3]);
    await app.get(MarkChannelRead).run(ines, { channelId, sequence: 2 });
    expect(await unread(ines)).toBe(1);
    await app.get(MarkChannelRead).run(ines, { channelId, sequence: 1 });
    expect(await unread(ines)).toBe(1);
    await app.get(MarkChannelRead).run(ines, { channelId, sequence: 999 });
    await given.message(lea, channelId);
    expect(await unread(ines)).toBe(1);
  });

  it('is told to one’s other devices once', async () => {
    await given.message(lea, channelId);
    for (let n = 0; n < 2; n++) await app.get(MarkChannelRead).run(ines, { channelId, sequence: 1 });
    expect(await app.database.query(`select 1 from event where name = 'conversations.ChannelRead' and data->>'channelId' = $1`, [channelId])).toHaveLength(1);
  });
});

describe('who was away', () => {
  const missed = (after: number) => app.get(ConversationQueries).missed(channelId, after);

  it('gets what was said and what was changed meanwhile, in order', async () => {
    const first = await given.message(lea, channelId, 'Un');
    await given.message(lea, channelId, 'Deux');
    expect(await missed(2)).toEqual([]);
    await given.message(ines, channelId, 'Trois');
    await hide(first);
    expect(await missed(2)).toMatchObject([
      { sequence: 1, body: null, hidden: true },
      { sequence: 3, body: 'Trois', author: { name: 'Inès' }, hidden: false },
    ]);
  });

  it('loads the page anew when it was too much', async () => {
    await app.database.query(
      `insert into message (id, channel_id, sequence, author_person_id, body, client_id, posted_at)
       select gen_random_uuid(), $1, n, $2, 'x', 'client-' || n, now() from generate_series(1, $3::int) n`,
      [channelId, persons[0].personId, limits.catchUpMessages + 1],
    );
    expect(await missed(0)).toBeNull();
    expect(await missed(1)).toHaveLength(limits.catchUpMessages);
  });
});
