import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { GivenConversations } from '@grappe/features/conversations/testing';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { toldTo } from '@grappe/features/notifications/testing';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { GivenWorkingGroups } from '../testing';
import { WorkingGroupsModule } from '../working-groups.module';
import { WorkingGroupsReactionsModule } from '../working-groups-reactions.module';
import { AcceptJoinRequest } from './accept-join-request.case';
import { DeclineJoinRequest } from './decline-join-request.case';
import { JoinWorkingGroup } from './join-working-group.case';
import { LeaveWorkingGroup } from './leave-working-group.case';
import { NameChair } from './name-chair.case';
import { WithdrawJoinRequest } from './withdraw-join-request.case';

let app: BootedModules;
let given: GivenWorkingGroups;
let conversations: GivenConversations;
let clusterId: string;
let chair: Representative;
let lea: Representative;
let outsider: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, WorkingGroupsReactionsModule);
  given = new GivenWorkingGroups(app);
  conversations = new GivenConversations(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  const clusters = new GivenClusters(app);
  clusterId = await clusters.cluster({ network: 'arc' });
  [chair, lea] = [await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Léa')];
  outsider = await clusters.member(await clusters.cluster({ network: 'arc' }), 'Paul');
});

const join = async (who: Representative, workingGroupId: string, answers?: string[]) =>
  app.get(JoinWorkingGroup).run(await who.reader(), { workingGroupId, organisationId: who.organisationId, answers: answers ?? null });
const asked = async (who: Representative, workingGroupId: string) => (await join(who, workingGroupId)).joinRequestId ?? '';
const roleOf = async (who: Representative, workingGroupId: string) =>
  (await app.get(Reads).one('WorkingGroup', workingGroupId, await who.reader(), select('viewerRole')))?.['$viewerRole'];
const channelOf = async (who: Representative, channelId: string) => conversations.seen(await who.reader(), channelId);

describe('joining a group', () => {
  it('is done at once where admission is free, with a seat in the channel', async () => {
    const { workingGroupId, channelId } = await given.workingGroup({ clusterId, chair });
    expect(await channelOf(lea, channelId)).toBeNull();
    expect(await join(lea, workingGroupId)).toEqual({ workingGroupId, joinRequestId: null });
    expect(await roleOf(lea, workingGroupId)).toBe('MEMBER');
    await conversations.message(await lea.reader(), channelId);
    expect(await channelOf(chair, channelId)).toMatchObject([{ body: 'Bonjour', organisationId: lea.organisationId }]);
    await expect(join(lea, workingGroupId)).rejects.toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('makes one member of somebody who clicks five times', async () => {
    const { workingGroupId } = await given.workingGroup({ clusterId, chair });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => join(lea, workingGroupId)));
    const codes = answers.map((answer) => (answer.status === 'fulfilled' ? 'JOINED' : (answer.reason as { code?: string }).code));
    expect(codes.sort()).toEqual(['ALREADY_DONE', 'ALREADY_DONE', 'ALREADY_DONE', 'ALREADY_DONE', 'JOINED']);
  });

  it('is by request where the group wants to know: all its questions are answered, and a chair accepts', async () => {
    const { workingGroupId, channelId } = await given.workingGroup({ clusterId, chair, admission: 'ON_REQUEST', questions: ['Pourquoi nous rejoindre ?'] });
    await expect(join(lea, workingGroupId, [' '])).rejects.toMatchObject({ code: 'QUESTIONS_UNANSWERED', field: 'answers' });
    const { joinRequestId } = await join(lea, workingGroupId, ['Pour les alliages']);
    await app.drainJobs();
    expect(await toldTo(app, await chair.reader())).toMatchObject([
      { kind: 'JOIN_REQUEST_RECEIVED', facts: { person: 'Léa', group: 'Recyclage des alliages' } },
    ]);
    expect([await roleOf(lea, workingGroupId), await channelOf(lea, channelId)]).toEqual([null, null]);
    await expect(join(lea, workingGroupId, ['Encore'])).rejects.toMatchObject({ code: 'ALREADY_DONE' });

    await app.get(AcceptJoinRequest).run(await chair.reader(), { joinRequestId: joinRequestId ?? '' });
    await app.drainJobs();
    expect(await toldTo(app, await lea.reader())).toMatchObject([{ kind: 'JOIN_REQUEST_ACCEPTED', subject: { kind: 'workingGroup', id: workingGroupId } }]);
    expect([await roleOf(lea, workingGroupId), await channelOf(lea, channelId)]).toEqual(['MEMBER', []]);
  });

  it('is answered once, by a chair and by nobody else', async () => {
    const { workingGroupId } = await given.workingGroup({ clusterId, chair, admission: 'ON_REQUEST' });
    const joinRequestId = await asked(lea, workingGroupId);
    await expect(app.get(AcceptJoinRequest).run(await lea.reader(), { joinRequestId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(app.get(AcceptJoinRequest).run(await outsider.reader(), { joinRequestId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const reader = await chair.reader();
    const answers = await Promise.allSettled([
      app.get(AcceptJoinRequest).run(reader, { joinRequestId }),
      app.get(DeclineJoinRequest).run(reader, { joinRequestId }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is declined with a reason that is told, and may be asked again; or taken back', async () => {
    const { workingGroupId } = await given.workingGroup({ clusterId, chair, admission: 'ON_REQUEST' });
    await app.get(DeclineJoinRequest).run(await chair.reader(), { joinRequestId: await asked(lea, workingGroupId), reason: 'Le groupe est complet' });
    await app.drainJobs();
    expect(await toldTo(app, await lea.reader())).toMatchObject([{ kind: 'JOIN_REQUEST_DECLINED', facts: { reason: 'Le groupe est complet' } }]);
    await app.get(WithdrawJoinRequest).run(await lea.reader(), { joinRequestId: await asked(lea, workingGroupId) });
    expect(await roleOf(lea, workingGroupId)).toBeNull();
  });

  it('is not for who comes uninvited, acts for no member of the cluster, or for an organisation that is not theirs', async () => {
    const invited = await given.workingGroup({ clusterId, chair, admission: 'BY_INVITATION' });
    await expect(join(lea, invited.workingGroupId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const free = await given.workingGroup({ clusterId, chair });
    await expect(join(outsider, free.workingGroupId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(join({ ...lea, organisationId: chair.organisationId }, free.workingGroupId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('leaving a group', () => {
  it('closes its channel; the last chair names another first', async () => {
    const { workingGroupId, channelId } = await given.workingGroup({ clusterId, chair });
    await given.member(workingGroupId, lea, chair);
    const leave = async (who: Representative) => app.get(LeaveWorkingGroup).run(await who.reader(), { workingGroupId });
    await expect(leave(chair)).rejects.toMatchObject({ code: 'LAST_CHAIR' });
    const [member] = await app.database.query<{ id: string }>(
      'select id from working_group_member where working_group_id = $1 and person_id = $2',
      [workingGroupId, lea.personId],
    );
    const groupMemberId = member?.id ?? '';
    await expect(app.get(NameChair).run(await lea.reader(), { groupMemberId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await app.get(NameChair).run(await chair.reader(), { groupMemberId });
    await leave(chair);
    expect([await roleOf(lea, workingGroupId), await roleOf(chair, workingGroupId)]).toEqual(['CHAIR', null]);
    expect(await channelOf(chair, channelId)).toBeNull();
    await expect(leave(chair)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
