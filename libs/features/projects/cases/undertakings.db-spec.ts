import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { currentUndertaking, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsModule } from '../projects.module';
import { ProjectsReactionsModule } from '../projects-reactions.module';
import { GivenProjects, type GivenProject } from '../testing';
import { AcceptInterest } from './accept-interest.case';
import { AcceptUndertaking } from './accept-undertaking.case';
import { DeclineInterest } from './decline-interest.case';
import { DeclineUndertaking } from './decline-undertaking.case';
import { EditProject } from './edit-project.case';
import { ExcludeOrganisation } from './exclude-organisation.case';
import { LeaveProject } from './leave-project.case';
import { OpenProjectFile } from './open-project-file.case';
import { ProposeUndertaking } from './propose-undertaking.case';
import { WithdrawUndertaking } from './withdraw-undertaking.case';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
let clusterId: string;
let lead: Representative;
let marc: Representative;
let project: GivenProject;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ProjectsReactionsModule);
  clusters = new GivenClusters(app);
  given = new GivenProjects(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  clusterId = await clusters.cluster();
  [lead, marc] = [await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Marc')];
  project = await given.call({ clusterId, lead, seats: [{ places: 3 }], description: 'Le budget.', sealed: 'Le procédé.' });
});

const open = async (who: Representative, reader?: Reader) =>
  app.get(OpenProjectFile).run(reader ?? (await who.reader()), { projectId: project.projectId, organisationId: who.organisationId });
const register = async (who: Representative): Promise<unknown> =>
  (await app.get(Reads).one('Project', project.projectId, await who.reader(), select('undertakings { status organisation { id } readings { fileVersion person { id } } }')))?.['$undertakings'];
const edit = async (texts: { description?: string; sealed?: string; title?: string }): Promise<void> => {
  const [row] = await app.database.query<{ version: number }>(`select version from project where id = '${project.projectId}'`);
  await app.get(EditProject).run(await lead.reader(), { projectId: project.projectId, version: row?.version ?? 0, ...texts });
};
const told = async (who: Representative): Promise<string[]> => {
  await app.drainJobs();
  const rows = await app.database.query<{ kind: string }>(`select kind from notification where person_id = '${who.personId}' order by id`);
  return rows.map(({ kind }) => kind);
};
const decline = async (who: Representative): Promise<void> =>
  void (await app.get(DeclineUndertaking).run(await who.reader(), { undertakingId: await given.undertaking(project, who) }));
const propose = async (who: Pick<Representative, 'organisationId'>) =>
  app.get(ProposeUndertaking).run(await lead.reader(), { projectId: project.projectId, organisationId: who.organisationId });

describe('the file of a project', () => {
  it('opens once somebody who binds the organisation has accepted the undertaking; each reading is written down', async () => {
    await given.shortlisted(project, marc);
    const clerk = await clusters.member(clusterId, 'Paul', { organisationId: marc.organisationId, right: 'CONTRIBUTOR' });
    await expect(open(marc)).rejects.toMatchObject({ code: 'UNDERTAKING_REQUIRED' });
    const undertakingId = await given.undertaking(project, marc);
    const accept = async (who: Representative, textVersion = currentUndertaking.version) => app.get(AcceptUndertaking).run(await who.reader(), { undertakingId, textVersion });
    await expect(accept(clerk)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(accept(lead)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(accept(marc, 0)).rejects.toMatchObject({ code: 'STALE_VERSION' });
    await expect(accept(await clusters.member(clusterId, 'Zoé'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await accept(marc);
    expect(await open(clerk)).toEqual({ projectId: project.projectId, version: 1, text: 'Le budget.', sealed: null });
    expect(await open(lead)).toMatchObject({ text: 'Le budget.', sealed: 'Le procédé.' }); // its own, and no reading
    const entry = { $status: 'ACCEPTED', $organisation: { $id: marc.organisationId }, $readings: [{ $fileVersion: 1, $person: { $id: clerk.personId } }] };
    expect(await register(lead)).toEqual([entry]);
    expect(await register(marc)).toEqual([entry]);
    expect(await register(await clusters.member(clusterId, 'Zoé'))).toEqual([]);
  });

  it('is read for an organisation of one’s own, and by nobody for whom the project is not there', async () => {
    await given.admitted(project, marc);
    const rival = await clusters.member(clusterId, 'Sofia');
    await expect(open(marc, await rival.reader())).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await app.get(ExcludeOrganisation).run(await lead.reader(), { projectId: project.projectId, organisationId: rival.organisationId });
    await expect(open(rival)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('opens directly to a member outside of its audience, who is told and sees the teaser', async () => {
    const outsider = await clusters.member(await clusters.cluster(), 'Ada');
    await expect(open(outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await propose(outsider);
    expect(await told(outsider)).toEqual(['UNDERTAKING_PROPOSED']);
    await expect(propose(outsider)).rejects.toMatchObject({ code: 'ALREADY_DONE' });
    await expect(app.get(ProposeUndertaking).run(await outsider.reader(), { projectId: project.projectId, organisationId: marc.organisationId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await given.undertakes(project, outsider);
    expect(await open(outsider)).toMatchObject({ text: 'Le budget.', sealed: null });
    expect(await told(lead)).toEqual(['UNDERTAKING_ACCEPTED']);
  });

  it('has sealed parts for the consortium, which undertakes too', async () => {
    await given.partner(project, marc);
    await expect(open(marc)).rejects.toMatchObject({ code: 'UNDERTAKING_REQUIRED' });
    await given.undertakes(project, marc);
    expect(await open(marc)).toMatchObject({ text: 'Le budget.', sealed: 'Le procédé.' });
  });

  it('has versions: another text makes one, readers are told, the register says which was read', async () => {
    await given.admitted(project, marc);
    await open(marc);
    await edit({ title: 'Un four vraiment commun' });
    await edit({ description: 'Le budget, revu.' });
    await edit({ sealed: 'Le procédé, breveté.' });
    expect(await told(marc)).toEqual(['INTEREST_SHORTLISTED', 'PROJECT_FILE_CHANGED', 'PROJECT_FILE_CHANGED']);
    expect(await open(marc)).toMatchObject({ version: 3, text: 'Le budget, revu.' });
    expect(await register(lead)).toMatchObject([{ $readings: [{ $fileVersion: 3 }, { $fileVersion: 1 }] }]);
    const kept = `select version, description, sealed from former_file where project_id = '${project.projectId}' order by version`;
    expect(await app.database.query(kept)).toEqual([
      { version: 1, description: 'Le budget.', sealed: 'Le procédé.' },
      { version: 2, description: 'Le budget, revu.', sealed: 'Le procédé.' },
    ]);
    await expect(app.database.query('update file_reading set file_version = 9')).rejects.toThrow('append only');
  });
});

describe('a withdrawal', () => {
  it('stops reading at once, says why, and stays in the register; opened again is another undertaking', async () => {
    const undertakingId = await given.admitted(project, marc);
    await open(marc);
    const withdraw = async (who: Representative) => app.get(WithdrawUndertaking).run(await who.reader(), { undertakingId, reason: 'Vous travaillez aussi pour eux.' });
    await expect(withdraw(marc)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await withdraw(lead);
    await expect(open(marc)).rejects.toMatchObject({ code: 'UNDERTAKING_REQUIRED' });
    await expect(withdraw(lead)).rejects.toMatchObject({ code: 'IMPOSSIBLE_MOVE' });
    expect(await told(marc)).toContain('UNDERTAKING_WITHDRAWN');
    await propose(marc);
    expect(await register(lead)).toMatchObject([{ $status: 'PROPOSED', $readings: [] }, { $status: 'WITHDRAWN', $readings: [{ $fileVersion: 1 }] }]);
    await expect(open(marc)).rejects.toMatchObject({ code: 'UNDERTAKING_REQUIRED' });
  });

  it.each<[string, (interest: string) => Promise<unknown>]>([
    ['a declined interest', async (expressionOfInterestId) => app.get(DeclineInterest).run(await lead.reader(), { expressionOfInterestId })],
    ['an exclusion', async () => app.get(ExcludeOrganisation).run(await lead.reader(), { projectId: project.projectId, organisationId: marc.organisationId })],
    ['the end of the search', async () => given.move(project, 'ABANDONED')],
  ])('follows from %s', async (_cause, act) => {
    const interestId = await given.shortlisted(project, marc);
    await given.undertakes(project, marc);
    await act(interestId);
    await expect(open(marc)).rejects.toMatchObject({ code: expect.stringMatching(/^(NOT_FOUND|UNDERTAKING_REQUIRED)$/) });
    expect(await register(lead)).toMatchObject([{ $status: 'WITHDRAWN' }]);
  });

  it('follows from leaving, and not from becoming a partner', async () => {
    const expressionOfInterestId = await given.shortlisted(project, marc);
    await given.undertakes(project, marc);
    await app.get(AcceptInterest).run(await lead.reader(), { expressionOfInterestId });
    expect(await open(marc)).toMatchObject({ version: 1, sealed: 'Le procédé.' });
    await app.get(LeaveProject).run(await marc.reader(), { projectId: project.projectId, organisationId: marc.organisationId });
    await expect(open(marc)).rejects.toMatchObject({ code: 'UNDERTAKING_REQUIRED' });
    expect(await register(lead)).toMatchObject([{ $status: 'WITHDRAWN' }]);
  });
});

describe('who declines', () => {
  it('is not asked again, and may accept after all', async () => {
    await propose(marc);
    await decline(marc);
    expect(await told(lead)).toEqual(['UNDERTAKING_DECLINED']);
    await expect(propose(marc)).rejects.toMatchObject({ code: 'REFUSAL_HOLDS' });
    await given.undertakes(project, marc);
    expect(await open(marc)).toMatchObject({ version: 1 });
  });
});
