import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { IdentityModule } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { ConversationsModule } from '../conversations.module';
import { GivenConversations } from '../testing';
import { Channels } from './channels.case';
import { PostMessage } from './post-message.case';

let app: BootedModules;
let given: GivenConversations;
let lea: Representative;
let ines: Representative;
let stranger: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, ClustersModule, ConversationsModule);
  given = new GivenConversations(app);
  const clusters = new GivenClusters(app);
  const clusterId = await clusters.cluster();
  [lea, ines, stranger] = [await clusters.member(clusterId, 'Léa'), await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Paul')];
});
afterAll(() => app.close());

const post = async (who: Representative, input: { channelId: string; clientId: string; body?: string; organisationId?: string; replyToId?: string }) =>
  app.get(PostMessage).run(await who.reader(), { body: 'Bonjour', ...input });
const eventsOf = (channelId: string) =>
  app.database.query(`select 1 from event where name = 'conversations.MessagePosted' and data->>'channelId' = $1`, [channelId]);

describe('posting', () => {
  it('numbers the messages of twenty who post at once without holes', async () => {
    const channelId = await given.channel(lea, ines);
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => post(n % 2 ? lea : ines, { channelId, clientId: `client-${n}`, body: `n° ${n}` })));
    const seen = await given.seen(await lea.reader(), channelId);
    expect(seen?.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(seen?.map(({ id }) => id))).toEqual(new Set(ids));
    expect(await eventsOf(channelId)).toHaveLength(20);
  });

  it('gives the same answer to the same client id, and makes one message, also when it comes ten times at once', async () => {
    const channelId = await given.channel(lea, ines);
    const ids = await Promise.all(Array.from({ length: 10 }, () => post(lea, { channelId, clientId: 'the-same-one' })));
    expect(new Set(ids).size).toBe(1);
    expect(await post(lea, { channelId, clientId: 'the-same-one', body: 'Autre chose' })).toBe(ids[0]);
    expect(await given.seen(await lea.reader(), channelId)).toMatchObject([{ sequence: 1, body: 'Bonjour' }]);
    expect(await eventsOf(channelId)).toHaveLength(1);
    // The same id of another person is another message.
    expect(await post(ines, { channelId, clientId: 'the-same-one' })).not.toBe(ids[0]);
  });

  it('leaves no hole where a post is refused', async () => {
    const channelId = await given.channel(lea);
    await post(lea, { channelId, clientId: 'client-01' });
    await expect(post(lea, { channelId, clientId: 'client-02', replyToId: channelId })).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'replyToId' });
    await post(lea, { channelId, clientId: 'client-03' });
    expect((await given.seen(await lea.reader(), channelId))?.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('answers to somebody without a seat as if the channel were not there', async () => {
    const channelId = await given.channel(lea);
    await expect(post(stranger, { channelId, clientId: 'client-01' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await given.seen(await stranger.reader(), channelId)).toBeNull();
  });

  it('is over for who has lost their seat, and what was said is closed to them', async () => {
    const channelId = await given.channel(lea, ines);
    await given.message(await ines.reader(), channelId);
    await app.get(UnitOfWork).run(system, (tx) => app.get(Channels).within(tx).unseatPerson(channelId, ines.personId));
    await expect(post(ines, { channelId, clientId: 'client-01' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await given.seen(await ines.reader(), channelId)).toBeNull();
    expect(await given.seen(await lea.reader(), channelId)).toHaveLength(1);
  });

  it('bears the organisation of the seat, whoever of it sits there', async () => {
    const channelId = await given.channel({ organisationId: lea.organisationId });
    const colleague = await new GivenClusters(app).member('', 'Sara', { organisationId: lea.organisationId, right: 'CONTRIBUTOR' });
    await post(colleague, { channelId, clientId: 'client-01' });
    expect(await given.seen(await lea.reader(), channelId)).toMatchObject([{ organisationId: lea.organisationId }]);
    await expect(post(colleague, { channelId, clientId: 'client-02', organisationId: ines.organisationId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
