import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeMandate, ClustersModule, LeaveCluster } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { GivenConversations } from '@grappe/features/conversations/testing';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { bootModules, type BootedModules } from '@grappe/testing';
import { JoinWorkingGroup } from '../cases/join-working-group.case';
import { GivenWorkingGroups } from '../testing';
import { WorkingGroupsModule } from '../working-groups.module';
import { WorkingGroupsReactionsModule } from '../working-groups-reactions.module';

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, WorkingGroupsReactionsModule);
});
afterAll(() => app.close());

describe('an organisation that leaves the cluster', () => {
  it('leaves its groups and channels; who has been there longest takes the chair; what it asked for is taken back', async () => {
    const clusters = new GivenClusters(app);
    const given = new GivenWorkingGroups(app);
    const clusterId = await clusters.cluster();
    const [chair, lea, paul] = [await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Léa'), await clusters.member(clusterId, 'Paul')];
    const { workingGroupId, channelId } = await given.workingGroup({ clusterId, chair, visibility: 'SECRET' });
    const open = await given.workingGroup({ clusterId, chair });
    for (const who of [lea, paul]) await given.member(open.workingGroupId, who, chair);
    const asking = await given.workingGroup({ clusterId, chair: lea, admission: 'ON_REQUEST' });
    await app.get(JoinWorkingGroup).run(await chair.reader(), { workingGroupId: asking.workingGroupId, organisationId: chair.organisationId });

    const [membership] = await app.database.query<{ id: string }>('select id from membership where organisation_id = $1', [chair.organisationId]);
    await app.get(LeaveCluster).run(await chair.reader(), { membershipId: membership?.id ?? '' });
    await app.drainJobs();

    const members = await app.database.query(
      'select person_id as "personId", role from working_group_member where working_group_id = $1 and left_at is null order by joined_at',
      [open.workingGroupId],
    );
    expect(members).toEqual([{ personId: lea.personId, role: 'CHAIR' }, { personId: paul.personId, role: 'MEMBER' }]);
    expect(await app.database.query('select status from join_request where working_group_id = $1', [asking.workingGroupId])).toEqual([{ status: 'WITHDRAWN' }]);
    for (const channel of [channelId, open.channelId]) expect(await new GivenConversations(app).seen(await chair.reader(), channel)).toBeNull();
    expect(await app.database.query('select 1 from working_group_member where working_group_id = $1 and left_at is null', [workingGroupId])).toEqual([]);
  });

  it('keeps its seats when one of its persons no longer represents it, but that person’s', async () => {
    const clusters = new GivenClusters(app);
    const given = new GivenWorkingGroups(app);
    const clusterId = await clusters.cluster();
    const chair = await clusters.member(clusterId, 'Inès');
    const lea = await clusters.member(clusterId, 'Léa', { organisationId: chair.organisationId, right: 'CONTRIBUTOR' });
    const { workingGroupId, channelId } = await given.workingGroup({ clusterId, chair, visibility: 'CLOSED' });
    await given.member(workingGroupId, lea, chair);
    const [mandate] = await app.database.query<{ id: string }>('select id from mandate where person_id = $1', [lea.personId]);
    await app.get(ChangeMandate).end(await chair.reader(), { mandateId: mandate?.id ?? '' });
    await app.drainJobs();
    expect(await app.database.query('select person_id as "personId" from working_group_member where left_at is null and working_group_id = $1', [workingGroupId])).toEqual([{ personId: chair.personId }]);
    expect(await new GivenConversations(app).seen(await lea.reader(), channelId)).toBeNull();
  });
});
