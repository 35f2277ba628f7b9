import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule, SignIn } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsModule } from '../projects.module';
import { ProjectsReactionsModule } from '../projects-reactions.module';
import { GivenProjects, type GivenProject } from '../testing';
import { Elevate } from './elevate.case';
import { EndElevation } from './end-elevation.case';
import { ExcludeOrganisation } from './exclude-organisation.case';
import { OpenElevatedFile } from './open-elevated-file.case';
import { OpenProjectFile } from './open-project-file.case';
import { RegisterQueries } from './register.queries';

const reason = 'Un partenaire dit qu’on y vend ses plans.';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
let clusterId: string;
let lead: Representative;
let partner: Representative;
let project: GivenProject;
let animateur: Reader;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ProjectsReactionsModule);
  clusters = new GivenClusters(app);
  given = new GivenProjects(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  clusterId = await clusters.cluster();
  [lead, partner] = [await clusters.member(clusterId, 'Inès'), await clusters.member(clusterId, 'Marc')];
  project = await given.call({ clusterId, lead, seats: [{ places: 3 }], description: 'Le budget.', sealed: 'Le procédé.' });
  await given.partner(project, partner);
  animateur = await inSession(await (await clusters.animateur(clusterId, 'Noé')).reader());
});

async function inSession(reader: Reader): Promise<Reader> {
  const { sessionId } = await app.get(UnitOfWork).run(system, (tx) => app.get(SignIn).open(tx, reader.personId ?? '', null));
  return { ...reader, sessionId };
}
const operator = async (): Promise<Reader> => inSession({ ...visitor, personId: await clusters.person('Ada'), operator: true });
const elevate = (reader: Reader) => app.get(Elevate).run(reader, { projectId: project.projectId, reason });
const open = (reader: Reader, elevationId: string) => app.get(OpenElevatedFile).run(reader, { elevationId });
const seen = async (reader: Reader, fields = 'description sealed fileOpen partners { id } elevations { reason person { name } readings { fileVersion } }'): Promise<unknown> =>
  app.get(Reads).one('Project', project.projectId, reader, select(fields));
const overNow = (elevationId: string) =>
  app.database.query(`update elevation set started_at = now() - interval '5 hours', ends_at = now() - interval '1 hour' where id = '${elevationId}'`);
const told = async ({ personId }: Pick<Representative, 'personId'>): Promise<unknown[]> => {
  await app.drainJobs();
  return app.database.query(`select facts from notification where person_id = '${personId}' and kind = 'PROJECT_ELEVATED'`);
};

describe('an elevation', () => {
  it('opens the file and nothing beside it, to its person, who is seen and told of to the consortium; each reading is in the register', async () => {
    const { elevationId } = await elevate(animateur);
    expect(await open(animateur, elevationId)).toEqual({ projectId: project.projectId, version: 1, text: 'Le budget.', sealed: null });
    const kept = [{ $reason: reason, $person: { $name: 'Noé' }, $readings: [{ $fileVersion: 1 }] }];
    // The lead alone is named to who takes no part, as before.
    expect(await seen(animateur)).toEqual({ $description: null, $sealed: null, $fileOpen: false, $partners: [expect.anything()], $elevations: kept });
    for (const concerned of [lead, partner]) {
      expect(await seen(await concerned.reader())).toMatchObject({ $elevations: kept });
      expect(await told(concerned)).toEqual([{ facts: { project: 'Un four commun', person: 'Noé', reason } }]);
    }
    expect(await seen(await (await clusters.member(clusterId, 'Zoé')).reader())).toMatchObject({ $elevations: [] });
    expect(await app.get(RegisterQueries).register(await lead.reader(), project.projectId)).toMatchObject([
      { status: 'ELEVATED', proposedBy: 'Noé', withdrawalReason: reason, reading: { fileVersion: 1, person: 'Noé' } },
      { status: 'PROPOSED' },
    ]);
    const acts = `select act, reason from audit_entry where subject_id = '${project.projectId}' and act like 'ELEVAT%' order by id`;
    expect(await app.database.query(acts)).toEqual([{ act: 'ELEVATION_STARTED', reason }, { act: 'ELEVATED_FILE_READ', reason: null }]);
    expect(await app.database.query(`select recipient from mail where text like '%${reason}%'`)).toHaveLength(2);
  });

  it('is taken by who runs the cluster or the installation, in a session, soon after having proved who they are, and never for an excluded one', async () => {
    await expect(elevate(await inSession(await (await clusters.member(clusterId, 'Zoé')).reader()))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const elsewhere = await clusters.cluster();
    await expect(elevate(await inSession(await (await clusters.animateur(elsewhere)).reader()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(elevate({ ...animateur, sessionId: null })).rejects.toMatchObject({ code: 'SESSION_ONLY' });
    await expect(app.get(Elevate).run(animateur, { projectId: project.projectId, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    const rival = await clusters.member(clusterId, 'Sofia');
    await app.get(ExcludeOrganisation).run(await lead.reader(), { projectId: project.projectId, organisationId: rival.organisationId });
    const torn = { organisationIds: [rival.organisationId] };
    for (const excluded of [{ ...animateur, ...torn }, { ...(await operator()), ...torn }]) await expect(elevate(excluded)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.database.query(`update session set proved_at = now() - interval '1 hour' where id = '${animateur.sessionId}'`);
    await expect(elevate(animateur)).rejects.toMatchObject({ code: 'FRESH_PROOF_NEEDED' });
    expect(await app.database.query(`select from elevation where project_id = '${project.projectId}'`)).toEqual([]);
  });

  it('shows an operator nothing before, the teaser and the file while it lasts, and nothing after', async () => {
    const ada = await operator();
    expect(await seen(ada)).toBeNull();
    await expect(app.get(OpenProjectFile).run(ada, { projectId: project.projectId, organisationId: lead.organisationId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const { elevationId } = await elevate(ada);
    expect(await seen(ada, 'title channel { id }')).toEqual({ $title: 'Un four commun', $channel: null });
    expect(await open(ada, elevationId)).toMatchObject({ text: 'Le budget.', sealed: null });
    await expect(open(animateur, elevationId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(elevate(ada)).rejects.toMatchObject({ code: 'ELEVATED_ALREADY' });
    await app.get(EndElevation).run(ada, { elevationId });
    expect(await seen(ada)).toBeNull();
    await expect(open(ada, elevationId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends by the clock, by its person’s hand, or with their office; the end is told once', async () => {
    const first = await elevate(animateur);
    await expect(app.get(EndElevation).run(await lead.reader(), first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open({ ...animateur, animatedClusterIds: [] }, first.elevationId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await overNow(first.elevationId);
    await expect(open(animateur, first.elevationId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.get(EndElevation).byClock(first.elevationId);
    const second = await elevate(animateur);
    await app.get(EndElevation).run(animateur, second);
    await app.get(EndElevation).byClock(second.elevationId);
    await expect(app.get(EndElevation).run(animateur, second)).rejects.toMatchObject({ code: 'ALREADY_DONE' });
    const ended = await app.database.query(`select data->>'elevationId' as id from event where name = 'projects.ElevationEnded' and data->>'projectId' = '${project.projectId}' order by at, id`);
    expect(ended).toEqual([{ id: first.elevationId }, { id: second.elevationId }]);
  });
});
