import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClustersModule, LeaveCluster } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { toldTo } from '@grappe/features/notifications/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsModule } from '../projects.module';
import { ProjectsReactionsModule } from '../projects-reactions.module';
import { GivenProjects, type GivenProject } from '../testing';
import { AcceptInterest } from './accept-interest.case';
import { AcceptInvitation } from './accept-invitation.case';
import { DeclineInterest } from './decline-interest.case';
import { DeclineInvitation } from './decline-invitation.case';
import { ProjectQueries } from './projects.queries';
import { SupportProject } from './support-project.case';
import { WithdrawInterest } from './withdraw-interest.case';
import { WithdrawInvitation } from './withdraw-invitation.case';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
let clusterId: string;
let lead: Representative;
let lea: Representative;
let project: GivenProject;
beforeAll(async () => {
  const below = [IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule];
  app = await bootModules(...below, ProjectsModule, ProjectsReactionsModule);
  clusters = new GivenClusters(app);
  given = new GivenProjects(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  clusterId = await clusters.cluster();
  [lead, lea] = [await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Léa')];
  project = await given.call({ clusterId, lead, seats: [{ places: 2 }] });
});

const told = async (who: Representative): Promise<unknown[]> => {
  await app.drainJobs();
  return (await toldTo(app, await who.reader())).map(({ kind, facts }) => [kind, facts]);
};
const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;
const support = async (who: Representative) =>
  app.get(SupportProject).run(await who.reader(), { projectId: project.projectId, organisationId: who.organisationId });
const supportOf = async (who: Representative) =>
  app.get(Reads).one('Project', project.projectId, await who.reader(), select('supportCount supportedByViewer supporters { id }'));

describe('an expression of interest', () => {
  it('is told to the lead, and its answer to the organisation', async () => {
    const name = 'Un four commun';
    const first = await given.interest(project, lea);
    expect(await told(lead)).toMatchObject([['INTEREST_RECEIVED', { project: name }]]);
    await app.get(DeclineInterest).run(await lead.reader(), { expressionOfInterestId: first, reason: 'Trop loin.' });
    expect(await told(lea)).toEqual([['INTEREST_DECLINED', { project: name, reason: 'Trop loin.' }]]);
    const marc = await clusters.member(clusterId, 'Marc');
    const second = await given.shortlisted(project, marc);
    await app.get(AcceptInterest).run(await lead.reader(), { expressionOfInterestId: second });
    expect(await told(marc)).toEqual([['INTEREST_ACCEPTED', { project: name }], ['INTEREST_SHORTLISTED', { project: name }]]);
    await given.move(project, 'CONSORTIUM');
    expect((await told(marc))[0]).toEqual(['PROJECT_STAGE_CHANGED', { project: name, stage: 'CONSORTIUM' }]);
    expect(await told(lea)).toHaveLength(1);
  });

  it('is one at a time for a seat; what was declined stays declined, what was taken back may come again', async () => {
    const first = await given.interest(project, lea);
    await expect(given.interest(project, lea)).rejects.toThrow(refused('ALREADY_DONE'));
    await app.get(WithdrawInterest).run(await lea.reader(), { expressionOfInterestId: first });
    const second = await given.interest(project, lea);
    await app.get(DeclineInterest).run(await lead.reader(), { expressionOfInterestId: second });
    await expect(given.interest(project, lea)).rejects.toThrow(refused('REFUSAL_HOLDS'));
    await expect(app.get(AcceptInterest).run(await lead.reader(), { expressionOfInterestId: second })).rejects.toThrow(refused('IMPOSSIBLE_MOVE'));
  });

  it('is decided by the lead and taken back by the organisation; for others it is not there', async () => {
    const expressionOfInterestId = await given.interest(project, lea);
    const marc = await clusters.member(clusterId, 'Marc');
    const contributor = await clusters.member(clusterId, 'Zoé', { organisationId: lead.organisationId, right: 'CONTRIBUTOR' });
    await expect(app.get(AcceptInterest).run(await lea.reader(), { expressionOfInterestId })).rejects.toThrow(refused('NOT_ALLOWED'));
    await expect(app.get(AcceptInterest).run(await contributor.reader(), { expressionOfInterestId })).rejects.toThrow(refused('NOT_ALLOWED'));
    await expect(app.get(AcceptInterest).run(await marc.reader(), { expressionOfInterestId })).rejects.toThrow(refused('NOT_FOUND'));
    await expect(app.get(WithdrawInterest).run(await lead.reader(), { expressionOfInterestId })).rejects.toThrow(refused('NOT_ALLOWED'));
  });

  it('is for calls, and not for who leads or takes part', async () => {
    const idea = await given.idea({ clusterId, lead });
    await expect(given.interest(idea, lea)).rejects.toThrow(refused('NOT_IN_CALL'));
    await expect(given.interest(project, lead)).rejects.toThrow(refused('PARTNER_ALREADY'));
    await given.partner(project, lea);
    await expect(given.interest(project, lea)).rejects.toThrow(refused('PARTNER_ALREADY'));
    await given.partner(project, await clusters.member(clusterId, 'Marc'));
    await expect(given.interest(project, await clusters.member(clusterId, 'Paul'))).rejects.toThrow(refused('SEAT_FULL'));
  });
});

describe('an invitation', () => {
  it('is answered by who binds the invited organisation, and by nobody for them', async () => {
    const invitationId = await given.invitation(project, lea.organisationId);
    expect(await told(lea)).toMatchObject([['INVITATION_RECEIVED', { project: 'Un four commun' }]]);
    const contributor = await clusters.member(clusterId, 'Zoé', { organisationId: lea.organisationId, right: 'CONTRIBUTOR' });
    const marc = await clusters.member(clusterId, 'Marc');
    const accept = async (who: Representative) => app.get(AcceptInvitation).run(await who.reader(), { invitationId });
    await expect(accept(lead)).rejects.toThrow(refused('NOT_ALLOWED'));
    await expect(accept(contributor)).rejects.toThrow(refused('NOT_ALLOWED'));
    await expect(accept(marc)).rejects.toThrow(refused('NOT_FOUND'));
    await accept(lea);
    expect((await told(lead))[0]).toMatchObject(['INVITATION_ACCEPTED', { project: 'Un four commun' }]);
    await expect(given.invitation(project, lea.organisationId)).rejects.toThrow(refused('PARTNER_ALREADY'));
  });

  it('that was declined is not sent again', async () => {
    const invitationId = await given.invitation(project, lea.organisationId);
    await expect(given.invitation(project, lea.organisationId)).rejects.toThrow(refused('ALREADY_DONE'));
    await app.get(DeclineInvitation).run(await lea.reader(), { invitationId });
    expect((await told(lead))[0]).toMatchObject(['INVITATION_DECLINED', {}]);
    await expect(given.invitation(project, lea.organisationId)).rejects.toThrow(refused('REFUSAL_HOLDS'));
  });

  it('that has expired or was withdrawn opens nothing, and another may follow', async () => {
    const first = await given.invitation(project, lea.organisationId);
    await app.database.query(`update invitation set expires_at = now() where id = '${first}'`);
    await expect(app.get(AcceptInvitation).run(await lea.reader(), { invitationId: first })).rejects.toThrow(refused('INVITATION_CLOSED'));
    const second = await given.invitation(project, lea.organisationId);
    await app.get(WithdrawInvitation).run(await lead.reader(), { invitationId: second });
    await expect(app.get(AcceptInvitation).run(await lea.reader(), { invitationId: second })).rejects.toThrow(refused('IMPOSSIBLE_MOVE'));
    await given.invitation(project, lea.organisationId);
    const mine = await app.get(ProjectQueries).myInvitations(await lea.reader(), { first: 5 }, select('nodes { status }'));
    expect(mine).toEqual({ $nodes: [{ $status: 'SENT' }, { $status: 'WITHDRAWN' }, { $status: 'EXPIRED' }] });
  });

  it('ends what else was open when the organisation joins', async () => {
    const invitationId = await given.invitation(project, lea.organisationId);
    await given.interest(project, lea);
    await app.get(AcceptInvitation).run(await lea.reader(), { invitationId });
    expect(await app.get(ProjectQueries).myExpressionsOfInterest(await lea.reader(), { first: 5 }, select('nodes { status }'))).toEqual({ $nodes: [{ $status: 'WITHDRAWN' }] });
  });
});

describe('support', () => {
  it('is counted once for an organisation', async () => {
    await Promise.all([support(lea), support(lea), support(lea)]);
    expect(await supportOf(lea)).toEqual({ $supportCount: 1, $supportedByViewer: true, $supporters: [{ $id: lea.organisationId }] });
    expect(await supportOf(lead)).toMatchObject({ $supportCount: 1, $supportedByViewer: false });
    await expect(support(lead)).rejects.toThrow(refused('NOT_ALLOWED'));
  });
});

describe('an organisation that leaves the cluster', () => {
  it('waits for nothing there any more, but stays a partner where it is one', async () => {
    const other = await given.call({ clusterId, lead });
    const third = await given.call({ clusterId, lead });
    await given.partner(other, lea);
    await given.interest(project, lea);
    await given.invitation(third, lea.organisationId);
    await support(lea);
    const [membership] = await app.database.query<{ id: string }>(`select id from membership where organisation_id = '${lea.organisationId}'`);
    await app.get(LeaveCluster).run(await lea.reader(), { membershipId: membership?.id ?? '' });
    await app.drainJobs();
    const reader = await lead.reader();
    const all = await app.get(ProjectQueries).projects(
      reader, { clusterId }, 'NEWEST', { first: 10 }, select('nodes { id partnerCount supportCount expressionsOfInterest { status } invitations { status } }'),
    );
    expect(all['$nodes']).toEqual([
      { $id: third.projectId, $partnerCount: 1, $supportCount: 0, $expressionsOfInterest: [], $invitations: [{ $status: 'WITHDRAWN' }] },
      { $id: other.projectId, $partnerCount: 2, $supportCount: 0, $expressionsOfInterest: [{ $status: 'ACCEPTED' }], $invitations: [] },
      { $id: project.projectId, $partnerCount: 1, $supportCount: 0, $expressionsOfInterest: [{ $status: 'WITHDRAWN' }], $invitations: [] },
    ]);
    const left = await app.get(ProjectQueries).projects(await lea.reader(), { clusterId }, 'NEWEST', { first: 10 }, select('nodes { id }'));
    expect(left['$nodes']).toEqual([{ $id: other.projectId }]);
  });
});
