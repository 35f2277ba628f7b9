import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditAct, Reader } from '@grappe/contracts';
import { ClustersModule, GiveMandate } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { ModerationModule } from '@grappe/features/moderation';
import { NotificationsModule } from '@grappe/features/notifications';
import { ExcludeOrganisation, ProjectsModule, PublishOffer } from '@grappe/features/projects';
import { GivenProjects, type GivenProject } from '@grappe/features/projects/testing';
import { CreateWorkingGroup, WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { AuditModule } from '../audit.module';
import { AuditQueries, type AuditCriteria } from './audit.queries';

let app: BootedModules;
let clusterId: string;
let animateur: Reader;
let lead: Representative;
let project: GivenProject;

interface Entry {
  $act: AuditAct;
  $actor: { $name: string } | null;
  $network: string | null;
  $sentence: { subject: string | null };
}
interface Page {
  $nodes: Entry[];
  $pageInfo: { $endCursor: string };
}

const fields = select('nodes { act network sentence actor { name } actingFor { name } } pageInfo { hasNextPage endCursor }');
const log = (reader: Reader, criteria: Partial<AuditCriteria> = {}, page: { first: number; after?: string } = { first: 100 }): Promise<Page> =>
  app.get(AuditQueries).log(reader, { clusterId, ...criteria }, page, fields) as Promise<unknown> as Promise<Page>;
const acts = async (reader: Reader): Promise<Set<AuditAct>> => new Set((await log(reader)).$nodes.map(({ $act }) => $act));

beforeAll(async () => {
  app = await bootModules(
    IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ModerationModule, AuditModule,
  );
  const clusters = new GivenClusters(app);
  const projects = new GivenProjects(app);
  clusterId = await clusters.cluster();
  animateur = await (await clusters.animateur(clusterId)).reader();
  lead = await clusters.member(clusterId, 'Léa');
  const [karim, sofia] = [await clusters.member(clusterId, 'Karim'), await clusters.member(clusterId, 'Sofia')];
  project = await projects.call({ clusterId, lead, title: 'Un four commun' });
  await projects.partner(project, karim);
  const reader = await lead.reader();
  await app.get(ExcludeOrganisation).run({ ...reader, network: '203.0.113.0/24' }, { projectId: project.projectId, organisationId: sofia.organisationId });
  const { organisationId } = lead;
  const group = { clusterId, organisationId, purpose: 'Se parler sans témoin, entre nous.', admission: 'BY_INVITATION', questions: null } as const;
  await app.get(CreateWorkingGroup).run(reader, { ...group, name: 'Cercle discret', visibility: 'SECRET' });
  const offer = { clusterId, organisationId, description: 'Un four libre le mardi et le jeudi.', nature: 'COMMERCIAL', kind: 'EQUIPMENT' } as const;
  await app.get(PublishOffer).run(reader, { ...offer, competenceIds: [], title: 'Four à partager', visibility: 'ANONYMOUS' });
});
afterAll(() => app.close());

describe('the audit log of a cluster', () => {
  it('says to its animateur who did what, as far as they see what it was about', async () => {
    const seen = await acts(animateur);
    expect(seen).toContain('PROJECT_PROPOSED');
    expect(seen).toContain('PROJECT_STAGE_CHANGED');
    expect(seen).toContain('MEMBERSHIP_ADMITTED');
    for (const hidden of ['ORGANISATION_EXCLUDED', 'INTEREST_EXPRESSED', 'INTEREST_ACCEPTED', 'PARTNER_JOINED', 'WORKING_GROUP_CREATED', 'MEMBER_JOINED', 'OFFER_PUBLISHED'] as const)
      expect(seen).not.toContain(hidden);
    const [proposed] = (await log(animateur, { acts: ['PROJECT_PROPOSED'] })).$nodes;
    expect(proposed).toMatchObject({ $actor: { $name: 'Léa' }, $sentence: { act: 'PROJECT_PROPOSED', subject: 'Un four commun' } });
  });

  it('says the rest to an animateur who is of the lead, with where it came from', async () => {
    const reader = { ...(await lead.reader()), animatedClusterIds: [clusterId] };
    const seen = await acts(reader);
    for (const own of ['ORGANISATION_EXCLUDED', 'INTEREST_EXPRESSED', 'PARTNER_JOINED', 'WORKING_GROUP_CREATED', 'OFFER_PUBLISHED'] as const) expect(seen).toContain(own);
    expect((await log(reader, { acts: ['ORGANISATION_EXCLUDED'] })).$nodes[0]).toMatchObject({ $network: '203.0.113.0/24', $actingFor: { $name: expect.any(String) } });
  });

  it('is not there for anybody else', async () => {
    const elsewhere = await new GivenClusters(app).animateur(await new GivenClusters(app).cluster());
    for (const reader of [await lead.reader(), await elsewhere.reader()]) expect((await log(reader)).$nodes).toEqual([]);
  });

  it('is searched by who, what and when, and paged, in one statement each', async () => {
    const { count, result } = await app.countingSql(() => log(animateur, { who: 'léa', acts: ['PROJECT_PROPOSED', 'PROJECT_STAGE_CHANGED'] }));
    expect(count).toBe(1);
    expect(result.$nodes.map(({ $act }) => $act)).toEqual(['PROJECT_STAGE_CHANGED', 'PROJECT_PROPOSED']);
    expect((await log(animateur, { who: 'nobody' })).$nodes).toEqual([]);
    expect((await log(animateur, { until: new Date('2020-01-01') })).$nodes).toEqual([]);
    const whole = (await log(animateur, {})).$nodes;
    const first = await log(animateur, {}, { first: 2 });
    const second = await log(animateur, {}, { first: 2, after: first.$pageInfo.$endCursor });
    expect([...first.$nodes, ...second.$nodes]).toEqual(whole.slice(0, 4));
    const exported = [];
    for await (const record of app.get(AuditQueries).entries(animateur, { clusterId })) exported.push(record.facts.act);
    expect(exported).toEqual(whole.map(({ $act }) => $act));
  });

  it('is changed by nobody, nor are the events', async () => {
    for (const table of ['audit_entry', 'event'])
      for (const change of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table} cascade`])
        await expect(app.database.query(change)).rejects.toThrow('append only');
  });

  it('is written with the act, or not at all', async () => {
    const before = (await log(animateur)).$nodes.length;
    const failing = app.get(UnitOfWork).run(system, async (tx) => {
      await app.get(GiveMandate).within(tx, { personId: lead.personId, organisationId: lead.organisationId, right: 'OWNER' });
      throw new Error('too bad');
    });
    await expect(failing).rejects.toThrow('too bad');
    expect((await log(animateur)).$nodes).toHaveLength(before);
  });
});
