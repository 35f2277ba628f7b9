import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FoundCluster, GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootApp, type Product, type Session } from '../setup/product';

let app: Product;
let clusterId: string;
let lea: Session;
let ines: Session;
let noe: Session;
const organisations = new Map<Session, string>();
beforeAll(async () => {
  app = await bootApp();
  const given = new GivenClusters(app);
  clusterId = await given.cluster();
  const member = async (email: string, name: string): Promise<Session> => {
    const { personId, session } = await app.person(email, { name });
    const organisationId = await given.organisation(clusterId);
    await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
    organisations.set(session, organisationId);
    return session;
  };
  [lea, ines] = [await member('lea@test.example', 'Léa'), await member('ines@test.example', 'Inès')];
  const animateur = await app.person('noe@test.example', { name: 'Noé' });
  noe = animateur.session;
  await app.get(UnitOfWork).run(system, (tx) => app.get(FoundCluster).nameAnimateur(tx, clusterId, animateur.personId));
});
afterAll(() => app.close());

const groupFields = `id name viewerRole memberCount members { person { name } organisation { name } role }
  viewerCan { edit join requestToJoin leave decideRequests nameChair } joinRequests { id answers person { name } viewerCan { decide withdraw } }
  channel { id lastSequence unread viewerCan { post moderate } }`;
interface Group {
  id: string;
  viewerRole: string | null;
  memberCount: number;
  channel: { id: string; viewerCan: { post: boolean; moderate: boolean } } | null;
  joinRequests: { id: string; viewerCan: { decide: boolean; withdraw: boolean } }[];
}

describe('a working group, by the API and live', () => {
  let group: Group;
  let channelId: string;
  let messageId: string;

  it('is created, asked to join, and opened by its chair', async () => {
    const created = await app.graphql<{ createWorkingGroup: { workingGroup: Group } }>(
      `mutation ($input: CreateWorkingGroupInput!) { createWorkingGroup(input: $input) { workingGroup { ${groupFields} } } }`,
      { input: {
        clusterId,
        organisationId: organisations.get(ines),
        name: 'Alliages',
        purpose: 'Recycler les alliages de la vallée.',
        visibility: 'CLOSED',
        admission: 'ON_REQUEST',
        questions: ['Pourquoi nous rejoindre ?'],
      } },
      { as: ines },
    );
    group = created.createWorkingGroup.workingGroup;
    expect(group).toMatchObject({
      viewerRole: 'CHAIR',
      memberCount: 1,
      viewerCan: { edit: true, join: false, nameChair: true },
      channel: { viewerCan: { post: true, moderate: true } },
    });
    channelId = group.channel?.id ?? '';

    await app.drainJobs();
    const read = await app.graphql<object>(`mutation { markNotificationsRead(input: { all: true }) { viewer { unreadNotifications } } }`, {}, { as: ines });
    expect(read).toEqual({ markNotificationsRead: { viewer: { unreadNotifications: 0 } } });
    const bell = await app.socketAs(ines);
    const asked = await app.graphql<{ joinWorkingGroup: { outcome: { __typename: string; request: { id: string }; group: Group } } }>(
      `mutation ($input: JoinWorkingGroupInput!) { joinWorkingGroup(input: $input) {
         outcome: result { __typename ... on Joined { group { id } } ... on RequestPending { request { id status } group { ${groupFields} } } } } }`,
      { input: { workingGroupId: group.id, organisationId: organisations.get(lea), answers: ['Pour apprendre'] } },
      { as: lea },
    );
    expect(asked.joinWorkingGroup.outcome).toMatchObject({
      __typename: 'RequestPending',
      request: { status: 'SENT' },
      group: { viewerRole: null, channel: null, members: [], viewerCan: { requestToJoin: false } },
    });
    await app.drainJobs();
    await bell.next('changed', ({ kind }) => kind === 'notification');
    const told = await app.graphql<{ viewer: object; notifications: object }>(
      `{ viewer { unreadNotifications } notifications(first: 1) { totalCount nodes { kind facts subject { kind id } readAt } } }`, {}, { as: ines },
    );
    expect(told).toMatchObject({
      viewer: { unreadNotifications: 1 },
      notifications: { nodes: [{
        kind: 'JOIN_REQUEST_RECEIVED',
        facts: { person: 'Léa', group: 'Alliages' },
        subject: { kind: 'workingGroup', id: group.id },
      }] },
    });

    const accepted = await app.graphql<{ acceptJoinRequest: { workingGroup: Group } }>(
      `mutation ($input: AnswerJoinRequestInput!) { acceptJoinRequest(input: $input) { workingGroup { ${groupFields} } } }`,
      { input: { joinRequestId: asked.joinWorkingGroup.outcome.request.id } },
      { as: ines },
    );
    expect(accepted.acceptJoinRequest.workingGroup).toMatchObject({ memberCount: 2, joinRequests: [] });
  });

  it('talks: a message appears at once in the other browser, the same once', async () => {
    const other = await app.socketAs(ines);
    expect(await other.join({ kind: 'channel', id: channelId, after: 0 })).toEqual({ ok: true, missed: [] });
    const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) {
      message { id sequence body clientId author { name } organisation { id } replyTo { id } } } }`;
    const input = { channelId, clientId: newId(), body: 'Bonjour à toutes' };
    const [first, again] = await Promise.all([1, 2].map(() => app.graphql<{ postMessage: { message: { id: string } } }>(post, { input }, { as: lea })));
    expect(again).toEqual(first);
    messageId = first?.postMessage.message.id ?? '';
    expect(await other.next('message')).toMatchObject({
      id: messageId,
      sequence: 1,
      body: 'Bonjour à toutes',
      author: { name: 'Léa' },
      clientId: input.clientId,
    });
    expect(other.heard.filter(({ event }) => event === 'message')).toHaveLength(1);

    const away = await app.socketAs(ines);
    expect(await away.join({ kind: 'channel', id: channelId, after: 0 })).toMatchObject({ ok: true, missed: [{ id: messageId }] });
    const stranger = await app.socketAs(noe);
    expect(await stranger.join({ kind: 'channel', id: channelId })).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await stranger.join({ kind: 'workingGroup', id: group.id })).toMatchObject({ ok: true });
    const read = await app.graphql<{ markChannelRead: object }>(
      `mutation ($input: MarkChannelReadInput!) { markChannelRead(input: $input) { channel { unread lastSequence messages(first: 10) { body } } } }`, { input: {
        channelId,
        sequence: 1,
      } }, { as: ines },
    );
    expect(read.markChannelRead).toEqual({ channel: { unread: 0, lastSequence: 1, messages: [{ body: 'Bonjour à toutes' }] } });
  });

  it('is moderated: a report reaches the animateur, the hidden words leave the screens, the author is told', async () => {
    const [bell, room] = [await app.socketAs(noe), await app.socketAs(lea)];
    await room.join({ kind: 'channel', id: channelId });
    await app.graphql(
      `mutation ($input: ReportMessageInput!) { reportMessage(input: $input) { report { id status } } }`,
      { input: { messageId, reason: 'OFF_TOPIC', note: 'Ce n’est pas le lieu' } },
      { as: ines },
    );
    await bell.next('changed', ({ kind }) => kind === 'report');
    const { reports } = await app.graphql<{ reports: { nodes: { id: string }[] } }>(
      `{ reports { nodes { id messageBody groupName note reporter { name } messageAuthor { name } cluster { id } viewerCan { decide restore } } } }`,
      {},
      { as: noe },
    );
    expect(reports.nodes).toMatchObject([{
      messageBody: 'Bonjour à toutes',
      groupName: 'Alliages',
      reporter: { name: 'Inès' },
      messageAuthor: { name: 'Léa' },
      viewerCan: { decide: true, restore: false },
    }]);

    const hidden = await app.graphql<{ hideMessage: object }>(
      `mutation ($input: HideMessageInput!) { hideMessage(input: $input) { moderationAction { kind reason moderator { name } report { status } } } }`,
      { input: { messageId, reportId: reports.nodes[0]?.id, reason: 'Hors sujet' } },
      { as: noe },
    );
    expect(hidden.hideMessage).toEqual({ moderationAction: { kind: 'HIDE', reason: 'Hors sujet', moderator: { name: 'Noé' }, report: { status: 'UPHELD' } } });
    expect(await room.next('message', ({ hidden: isHidden }) => isHidden)).toMatchObject({ id: messageId, body: null });
    await app.drainJobs();
    const { notifications } = await app.graphql<{ notifications: object }>(`{ notifications(first: 1) { nodes { kind facts } } }`, {}, { as: lea });
    expect(notifications).toMatchObject({ nodes: [{ kind: 'MESSAGE_HIDDEN', facts: { reason: 'Hors sujet' } }] });
    const log = await app.graphql<{ moderationLog: object }>(
      `query ($clusterId: ID!) { moderationLog(clusterId: $clusterId) { totalCount nodes { kind author { name } } } }`,
      { clusterId },
      { as: noe },
    );
    expect(log.moderationLog).toEqual({ totalCount: 1, nodes: [{ kind: 'HIDE', author: { name: 'Léa' } }] });
  });

  it('is left: the seat is gone before the next message', async () => {
    const room = await app.socketAs(lea);
    await room.join({ kind: 'channel', id: channelId });
    await app.graphql(
      `mutation ($input: LeaveWorkingGroupInput!) { leaveWorkingGroup(input: $input) { workingGroup { viewerRole } } }`,
      { input: { workingGroupId: group.id } },
      { as: lea },
    );
    await app.graphql(
      `mutation ($input: PostMessageInput!) { postMessage(input: $input) { message { id } } }`,
      { input: { channelId, clientId: newId(), body: 'Entre nous' } },
      { as: ines },
    );
    await room.next('gone', ({ kind }) => kind === 'channel');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(room.heard.filter(({ event }) => event === 'message')).toEqual([]);
    const { channel } = await app.graphql<{ channel: object | null }>(`query ($id: ID!) { channel(id: $id) { id } }`, { id: channelId }, { as: lea });
    expect(channel).toBeNull();
  });
});
