import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectStage } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { GivenConversations } from '@grappe/features/conversations/testing';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsModule } from '../projects.module';
import { GivenProjects, type GivenProject } from '../testing';
import { AcceptInterest } from './accept-interest.case';
import { AcceptInvitation } from './accept-invitation.case';
import { AddSeat } from './add-seat.case';
import { AdvanceProjectStage } from './advance-project-stage.case';
import { EditProject } from './edit-project.case';
import { EditSeat } from './edit-seat.case';
import { LeaveProject } from './leave-project.case';
import { RemoveSeat } from './remove-seat.case';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
let conversations: GivenConversations;
let clusterId: string;
let lead: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
  clusters = new GivenClusters(app);
  given = new GivenProjects(app);
  conversations = new GivenConversations(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  clusterId = await clusters.cluster();
  lead = await clusters.member(clusterId, 'Inès');
});

const members = (count: number): Promise<Representative[]> => Promise.all(Array.from({ length: count }, () => clusters.member(clusterId, 'Léa')));
const read = async (project: GivenProject, fields: string, who = project.lead) =>
  (await app.get(Reads).one('Project', project.projectId, await who.reader(), select(fields))) as Record<string, unknown> | null;
const stageOf = async (project: GivenProject): Promise<unknown> => (await read(project, 'stage'))?.['$stage'];
const leave = async (project: GivenProject, who: Representative) =>
  app.get(LeaveProject).run(await who.reader(), { projectId: project.projectId, organisationId: who.organisationId });
const seat = { title: 'Un autre atelier', mandatory: true, places: 1, competenceIds: [] };

describe('a seat', () => {
  it('is never overfilled, however many acceptances come at once', async () => {
    const project = await given.call({ clusterId, lead, seats: [{ places: 2 }] });
    const interests: string[] = [];
    for (const who of await members(4)) interests.push(await given.interest(project, who));
    const invitations: { who: Representative; invitationId: string }[] = [];
    for (const who of await members(2)) invitations.push({ who, invitationId: await given.invitation(project, who.organisationId) });
    const reader = await lead.reader();
    const answers = await Promise.allSettled([
      ...interests.map((expressionOfInterestId) => app.get(AcceptInterest).run(reader, { expressionOfInterestId })),
      ...invitations.map(async ({ who, invitationId }) => app.get(AcceptInvitation).run(await who.reader(), { invitationId })),
    ]);
    const codes = answers.map((answer) => (answer.status === 'fulfilled' ? 'JOINED' : (answer.reason as { code?: string }).code)).sort();
    expect(codes).toEqual(['JOINED', 'JOINED', 'SEAT_FULL', 'SEAT_FULL', 'SEAT_FULL', 'SEAT_FULL']);
    expect(await read(project, 'partnerCount openSeatCount seats { filled }')).toEqual({ $partnerCount: 3, $openSeatCount: 0, $seats: [{ $filled: 2 }] });
  });

  it('is held once by an organisation that is accepted twice at once', async () => {
    const project = await given.call({ clusterId, lead, seats: [{ places: 2 }, { places: 2 }] });
    const [who] = (await members(1)) as [Representative];
    const interests = [await given.interest(project, who, project.seatIds[0]), await given.interest(project, who, project.seatIds[1])];
    const reader = await lead.reader();
    const answers = await Promise.allSettled(interests.map((expressionOfInterestId) => app.get(AcceptInterest).run(reader, { expressionOfInterestId })));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read(project, 'partnerCount')).toEqual({ $partnerCount: 2 });
  });

  it('cannot be taken away while it is held or awaits an answer', async () => {
    const project = await given.call({ clusterId, lead, seats: [{ places: 2 }, {}] });
    const [paul, lea] = (await members(2)) as [Representative, Representative];
    await given.partner(project, paul);
    await given.interest(project, lea, project.seatIds[1]);
    const reader = await lead.reader();
    for (const seatId of project.seatIds) await expect(app.get(RemoveSeat).run(reader, { seatId })).rejects.toMatchObject({ code: 'SEAT_IN_USE' });
    await given.partner(project, lea);
    await expect(app.get(EditSeat).run(reader, { seatId: project.seatId, seat })).rejects.toMatchObject({ code: 'SEAT_IN_USE', field: 'seat.places' });
    await app.get(RemoveSeat).run(reader, { seatId: project.seatIds[1] ?? '' });
    expect(await read(project, 'seats { id }')).toEqual({ $seats: [{ $id: project.seatId }] });
  });
});

describe('the stages', () => {
  it('need a seat for a call, and every mandatory one held for a consortium', async () => {
    const bare = await given.idea({ clusterId, lead, seats: [] });
    await expect(given.move(bare, 'CALL')).rejects.toMatchObject({ code: 'SEATS_REQUIRED' });
    const project = await given.call({ clusterId, lead, seats: [{}, { mandatory: false }] });
    await expect(given.move(project, 'CONSORTIUM')).rejects.toMatchObject({ code: 'MANDATORY_SEATS_OPEN' });
    await expect(given.move(project, 'RUNNING')).rejects.toMatchObject({ code: 'IMPOSSIBLE_MOVE' });
    await given.partner(project, ((await members(1)) as [Representative])[0]);
    await given.move(project, 'CONSORTIUM', 'RUNNING', 'COMPLETED');
    await expect(given.move(project, 'ABANDONED')).rejects.toMatchObject({ code: 'IMPOSSIBLE_MOVE' });
  });

  it('go back to the call when a mandatory seat falls empty, by leaving or by a new one', async () => {
    const [paul, lea] = (await members(2)) as [Representative, Representative];
    const project = await given.call({ clusterId, lead, seats: [{ places: 2 }] });
    await given.partner(project, paul);
    await given.partner(project, lea);
    await given.move(project, 'CONSORTIUM');
    await leave(project, paul);
    expect(await stageOf(project)).toBe('CONSORTIUM');
    await leave(project, lea);
    expect(await stageOf(project)).toBe('CALL');
    await given.invitedPartner(project, paul);
    await given.move(project, 'CONSORTIUM');
    await app.get(AddSeat).run(await lead.reader(), { projectId: project.projectId, seat });
    expect(await stageOf(project)).toBe('CALL');
  });

  it('stay where they are when a partner leaves a project that runs', async () => {
    const [paul] = (await members(1)) as [Representative];
    const project = await given.call({ clusterId, lead });
    await given.partner(project, paul);
    await given.move(project, 'CONSORTIUM', 'RUNNING');
    await leave(project, paul);
    expect(await stageOf(project)).toBe('RUNNING');
  });

  it('answer those who still wait when partners are no longer sought', async () => {
    const [paul, lea, marc] = (await members(3)) as [Representative, Representative, Representative];
    const project = await given.call({ clusterId, lead, seats: [{ places: 3 }] });
    await given.partner(project, paul);
    await given.shortlisted(project, lea);
    await given.invitation(project, marc.organisationId);
    await given.move(project, 'CONSORTIUM', 'RUNNING');
    expect(await read(project, 'expressionsOfInterest { status } invitations { status }')).toEqual({
      $expressionsOfInterest: [{ $status: 'DECLINED' }, { $status: 'ACCEPTED' }],
      $invitations: [{ $status: 'WITHDRAWN' }],
    });
    expect(await read(project, 'fileOpen', lea)).toEqual({ $fileOpen: false });
  });

  it.each<[string, ProjectStage]>([
    ['NOT_ALLOWED', 'CALL'],
    ['NOT_ALLOWED', 'ABANDONED'],
  ])('are refused with %s to who sees the project but does not bind its lead: %s', async (code, stage) => {
    const project = await given.idea({ clusterId, lead });
    const contributor = await clusters.member(clusterId, 'Zoé', { organisationId: lead.organisationId, right: 'CONTRIBUTOR' });
    const [other] = (await members(1)) as [Representative];
    for (const who of [contributor, other])
      await expect(app.get(AdvanceProjectStage).run(await who.reader(), { projectId: project.projectId, stage })).rejects.toMatchObject({ code });
  });
});

describe('partners', () => {
  it('talk in the channel of the project from the first one on, and no longer once they have left', async () => {
    const [paul, lea] = (await members(2)) as [Representative, Representative];
    const project = await given.call({ clusterId, lead, seats: [{ places: 2 }] });
    expect(await read(project, 'channel { id }')).toEqual({ $channel: null });
    await given.partner(project, paul);
    const channelId = ((await read(project, 'channel { id }', paul))?.['$channel'] as { $id: string }).$id;
    await conversations.message(await paul.reader(), channelId);
    expect(await read(project, 'channel { id }', lea)).toEqual({ $channel: null });
    await given.partner(project, lea);
    expect(await conversations.seen(await lea.reader(), channelId)).toMatchObject([{ body: 'Bonjour', organisationId: paul.organisationId }]);
    await leave(project, paul);
    expect(await conversations.seen(await paul.reader(), channelId)).toBeNull();
    expect(await conversations.seen(await lead.reader(), channelId)).toHaveLength(1);
  });

  it('leave by their own hand; the lead never does', async () => {
    const [paul] = (await members(1)) as [Representative];
    const project = await given.call({ clusterId, lead });
    await given.partner(project, paul);
    await expect(leave(project, lead)).rejects.toMatchObject({ code: 'LEAD_CANNOT_LEAVE' });
    const { projectId } = project;
    const forPaul = app.get(LeaveProject).run(await lead.reader(), { projectId, organisationId: paul.organisationId });
    await expect(forPaul).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await leave(project, paul);
    await expect(leave(project, paul)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('editing', () => {
  it('is refused to who has not read what somebody else wrote in the meantime', async () => {
    const project = await given.idea({ clusterId, lead });
    const contributor = await clusters.member(clusterId, 'Zoé', { organisationId: lead.organisationId, right: 'CONTRIBUTOR' });
    const { projectId } = project;
    const titles = ['Un four pour tous', 'Un four pour deux'];
    const writers = [lead, contributor];
    const write = async (who: Representative, at: number) => app.get(EditProject).run(await who.reader(), { projectId, version: 1, title: titles[at] });
    const answers = await Promise.allSettled(writers.map(write));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'STALE_VERSION' } });
    expect(await read(project, 'version description kind')).toEqual({ $version: 2, $description: 'Le budget et les noms.', $kind: 'SHARED_EQUIPMENT' });
    const widened = app.get(EditProject).run(await contributor.reader(), { projectId, version: 2, audience: 'PUBLIC' });
    await expect(widened).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
