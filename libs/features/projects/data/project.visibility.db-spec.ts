import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { AudienceQueries } from '../cases/audience.queries';
import { EditProject } from '../cases/edit-project.case';
import { ExcludeOrganisation } from '../cases/exclude-organisation.case';
import { LeaveProject } from '../cases/leave-project.case';
import { ProjectQueries } from '../cases/projects.queries';
import type { ProjectCriteria } from './project.filter';
import { ProjectsModule } from '../projects.module';
import { GivenProjects, type GivenProject } from '../testing';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
let clusterId: string;
let sisterId: string;
let groups: GivenWorkingGroups;
let lead: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
  clusters = new GivenClusters(app);
  given = new GivenProjects(app);
  groups = new GivenWorkingGroups(app);
  clusterId = await clusters.cluster({ network: 'arc' });
  sisterId = await clusters.cluster({ network: 'arc' });
  lead = await clusters.member(clusterId, 'Inès');
});
afterAll(() => app.close());

const teaser = 'id description fileOpen partners { organisation { id } } partnerCount lead { id } excludedOrganisations { id } supportCount';
const seen = async (reader: Reader, { projectId }: GivenProject): Promise<Record<string, unknown> | null> =>
  (await app.get(Reads).one('Project', projectId, reader, select(teaser))) as Record<string, unknown> | null;
const listed = async (reader: Reader, criteria: ProjectCriteria = {}) => {
  const selection = select('nodes { id } totalCount facets { stages { value count } kinds { value count } }');
  const page = await app.get(ProjectQueries).projects(reader, { clusterId, ...criteria }, 'NEWEST', { first: 100 }, selection);
  return { ids: (page['$nodes'] as { $id: string }[]).map((node) => node.$id), total: page['$totalCount'], facets: page['$facets'] };
};
const member = (where = clusterId): Promise<Representative> => clusters.member(where, 'Léa');
const readerOf = async (who: Promise<Representative>): Promise<Reader> => (await who).reader();

describe('the teaser of a project', () => {
  it.each([
    ['CONSORTIUM', []],
    ['NAMED', ['named']],
    ['WORKING_GROUP', ['ofGroup']],
    ['CLUSTER', ['member', 'ofGroup']],
    ['NETWORK', ['member', 'ofGroup', 'sister']],
    ['PUBLIC', ['member', 'ofGroup', 'sister', 'named', 'elsewhere', 'visitor']],
  ] as const)('is shown to its audience: %s', async (audience, seers: readonly string[]) => {
    const [named, ofGroup] = [await member(await clusters.cluster()), await member()];
    const { workingGroupId } = await groups.workingGroup({ clusterId, chair: lead });
    await groups.member(workingGroupId, ofGroup, lead);
    const shown = { audience, workingGroupId, ...(audience === 'NAMED' ? { named: [named.organisationId] } : {}) };
    const project = await given.call({ clusterId, lead, ...shown });
    const readers = {
      named: await named.reader(),
      ofGroup: await ofGroup.reader(),
      member: await readerOf(member()),
      sister: await readerOf(member(sisterId)),
      elsewhere: await readerOf(member(await clusters.cluster())),
      visitor,
    };
    for (const [name, reader] of Object.entries(readers)) {
      const there = seers.includes(name);
      expect([name, (await seen(reader, project)) !== null]).toEqual([name, there]);
      expect([name, (await listed(reader)).ids.includes(project.projectId)]).toEqual([name, there]);
    }
  });

  it('of a public idea is not shown beyond the network, and the animateur sees no more than a member', async () => {
    const project = await given.idea({ clusterId, lead, audience: 'PUBLIC' });
    expect(await seen(visitor, project)).toBeNull();
    const animateur = await clusters.animateur(clusterId);
    expect(await seen(await animateur.reader(), project)).toMatchObject({ $description: null, $fileOpen: false });
    expect(await seen({ ...visitor, personId: animateur.personId, operator: true }, project)).toBeNull();
  });

  it('of a draft is shown to nobody else, and calls nobody; an audience is somebody', async () => {
    const draft = await given.idea({ clusterId, lead, audience: 'OWNER' });
    expect([await seen(await readerOf(member()), draft), await seen(await lead.reader(), draft)]).toEqual([null, expect.anything()]);
    await expect(given.move(draft, 'CALL')).rejects.toMatchObject({ code: 'DRAFT_IS_AN_IDEA', field: 'audience' });
    await expect(given.idea({ clusterId, lead, audience: 'NAMED' })).rejects.toMatchObject({ code: 'AUDIENCE_OF_NOBODY', field: 'namedOrganisationIds' });
    const edit = (change: object) => async () => app.get(EditProject).run(await lead.reader(), { projectId: draft.projectId, version: 1, ...change });
    await expect(edit({ audience: 'WORKING_GROUP' })()).rejects.toMatchObject({ code: 'AUDIENCE_OF_NOBODY', field: 'workingGroupId' });
    const [one, other] = [await member(), await member()];
    await edit({ audience: 'NAMED', namedOrganisationIds: [one.organisationId] })();
    const sees = async () => [await seen(await one.reader(), draft) !== null, await seen(await other.reader(), draft) !== null];
    expect(await sees()).toEqual([true, false]);
    expect(await app.get(Reads).one('Project', draft.projectId, await one.reader(), select('namedOrganisations { id }'))).toEqual({ $namedOrganisations: [] });
    await app.get(EditProject).run(await lead.reader(), { projectId: draft.projectId, version: 2, namedOrganisationIds: [other.organisationId] });
    expect(await sees()).toEqual([false, true]);
  });

  it('opens outside of the audience to who is invited or waits for an answer, and closes again', async () => {
    const project = await given.call({ clusterId, lead });
    const outsider = await member(sisterId);
    expect(await seen(await outsider.reader(), project)).toBeNull();
    await given.invitation(project, outsider.organisationId);
    expect(await seen(await outsider.reader(), project)).toMatchObject({ $fileOpen: false, $description: null });
    await app.database.query(`update invitation set expires_at = now() where project_id = '${project.projectId}'`);
    expect(await seen(await outsider.reader(), project)).toBeNull();
  });
});

it('a project is proposed to a working group by more at once than there are connections: none waits for one that another holds', async () => {
  const { workingGroupId } = await groups.workingGroup({ clusterId, chair: lead });
  const manyAtOnce = () => Promise.all(Array.from({ length: 20 }, () => given.idea({ clusterId, lead, audience: 'WORKING_GROUP', workingGroupId })));
  // The first time connections open one by one.
  await manyAtOnce();
  expect(await manyAtOnce()).toHaveLength(20);
});

describe('the file of a project', () => {
  it('opens to the lead, and under an undertaking to the shortlisted and partners; it closes to who has left', async () => {
    const project = await given.call({ clusterId, lead, seats: [{ places: 3 }] });
    const [lea, marc, paul] = [await member(), await member(), await member()];
    expect(await seen(await lead.reader(), project)).toMatchObject({ $fileOpen: true, $description: 'Le budget et les noms.' });
    await given.interest(project, lea);
    await given.shortlisted(project, marc);
    await given.partner(project, paul);
    const open = async (): Promise<unknown[]> => Promise.all([lea, marc, paul].map(async (who) => (await seen(await who.reader(), project))?.['$fileOpen']));
    expect(await open()).toEqual([false, false, false]);
    await given.undertakes(project, marc);
    await given.undertakes(project, paul);
    expect(await open()).toEqual([false, true, true]);
    expect(await seen(await paul.reader(), project)).toMatchObject({ $description: null }); // read by its own door, which is written down
    await app.get(LeaveProject).run(await paul.reader(), { projectId: project.projectId, organisationId: paul.organisationId });
    expect(await open()).toEqual([false, true, false]);
  });

  it('cannot be searched: words of the description find nothing, words of the teaser do', async () => {
    const project = await given.call({ clusterId, lead, title: 'Étuve mutualisée', description: 'Avec Xylographex.' });
    for (const reader of [await readerOf(member()), await lead.reader()]) expect((await listed(reader, { text: 'Xylographex' })).total).toBe(0);
    expect((await listed(await readerOf(member()), { text: 'etuves mutualisees' })).ids).toEqual([project.projectId]);
  });

  it('names the partners to those admitted; from RUNNING on to everyone; the lead always', async () => {
    const project = await given.call({ clusterId, lead });
    const [paul, lea] = [await member(), await member()];
    await given.partner(project, paul);
    const named = async (who: Representative): Promise<unknown> => (await seen(await who.reader(), project))?.['$partners'];
    const both = [{ $organisation: { $id: lead.organisationId } }, { $organisation: { $id: paul.organisationId } }];
    expect(await named(paul)).toEqual(both);
    expect(await named(lea)).toEqual(both.slice(0, 1));
    expect(await seen(await lea.reader(), project)).toMatchObject({ $partnerCount: 2 });
    expect((await listed(await lea.reader(), { organisationId: paul.organisationId })).ids).toEqual([]);
    expect((await listed(await paul.reader(), { organisationId: paul.organisationId })).ids).toEqual([project.projectId]);
    await given.move(project, 'CONSORTIUM', 'RUNNING');
    expect(await named(lea)).toEqual(both);
    expect((await listed(await lea.reader(), { organisationId: paul.organisationId })).ids).toEqual([project.projectId]);
  });
});

describe('an excluded organisation', () => {
  it('is answered in every way as if there were no such project', async () => {
    const competitor = await member();
    const before = await listed(await competitor.reader());
    const project = await given.call({ clusterId, lead, audience: 'PUBLIC', title: 'Aciers secrets', excluded: [competitor.organisationId] });
    const after = await listed(await competitor.reader());
    expect(after).toEqual(before);
    expect(await listed(await competitor.reader(), { text: 'Aciers secrets' })).toMatchObject({ ids: [], total: 0 });
    expect(await seen(await competitor.reader(), project)).toBeNull();
    expect(await app.get(Reads).one('Seat', project.seatId, await competitor.reader(), select('id'))).toBeNull();
    const ofLead = await app.get(Reads).one('Organisation', lead.organisationId, await competitor.reader(), select('projects { id }'));
    expect(ofLead?.['$projects']).not.toContainEqual({ $id: project.projectId });
    await expect(given.interest(project, competitor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Signing out would tell them, so visitors do not see what excludes somebody; other members do.
    expect(await seen(visitor, project)).toBeNull();
    expect(await seen(await readerOf(member()), project)).not.toBeNull();
  });

  it.each([
    ['project', 'organisation'],
    ['project', 'company_group'],
    ['offer', 'organisation'],
    ['offer', 'company_group'],
    ['need', 'organisation'],
    ['need', 'company_group'],
  ])('leaves a mark on what excludes it, whoever writes it down: %s, %s', async (noun, list) => {
    const held = await app.database.query<{ events: string[] }>(
      `select array_agg(event_manipulation::text order by 1) as events from information_schema.triggers
        where event_object_table = $1 and action_statement like $2`,
      [`${noun}_excluded_${list}`, `%${noun}_has_excluded()`],
    );
    expect(held).toEqual([{ events: ['INSERT', 'UPDATE'] }]);
  });

  it('is enough among several of a person, unless they take part', async () => {
    const competitor = await member();
    const other = await clusters.organisation(clusterId);
    const project = await given.call({ clusterId, lead, excluded: [competitor.organisationId] });
    const reader = await competitor.reader();
    const memberships = [...reader.memberships, { clusterId, organisationId: other }];
    const both: Reader = { ...reader, organisationIds: [...reader.organisationIds, other], memberships };
    expect(await seen(both, project)).toBeNull();
    const partner = await clusters.member(clusterId, 'Paul', { organisationId: other });
    await given.partner(project, partner);
    await given.undertakes(project, partner);
    expect(await seen(both, project)).toMatchObject({ $fileOpen: true });
  });

  it('is known to the lead only, and loses what was open', async () => {
    const competitor = await member();
    const project = await given.call({ clusterId, lead });
    await given.shortlisted(project, competitor);
    await app.get(ExcludeOrganisation).run(await lead.reader(), { projectId: project.projectId, organisationId: competitor.organisationId });
    expect(await seen(await competitor.reader(), project)).toBeNull();
    expect(await app.get(ProjectQueries).myExpressionsOfInterest(await competitor.reader(), { first: 5 }, select('totalCount'))).toEqual({ $totalCount: 0 });
    expect(await seen(await lead.reader(), project)).toMatchObject({ $excludedOrganisations: [{ $id: competitor.organisationId }] });
    expect(await seen(await readerOf(member()), project)).toMatchObject({ $excludedOrganisations: [] });
    await expect(given.invitation(project, competitor.organisationId)).rejects.toMatchObject({ code: 'EXCLUDED_BY_YOU' });
  });
});

describe('requests', () => {
  it('are between the lead and the one organisation', async () => {
    const project = await given.call({ clusterId, lead, seats: [{ places: 3 }] });
    const [lea, marc] = [await member(), await member()];
    await given.interest(project, lea);
    await given.interest(project, marc);
    await given.invitation(project, marc.organisationId);
    const counts = async (who: Representative): Promise<unknown[]> => {
      const read = await app.get(Reads).one('Project', project.projectId, await who.reader(), select('expressionsOfInterest { id } invitations { id }'));
      return [(read?.['$expressionsOfInterest'] as unknown[]).length, (read?.['$invitations'] as unknown[]).length];
    };
    expect([await counts(lead), await counts(lea), await counts(marc), await counts(await member())]).toEqual([[2, 1], [1, 0], [1, 1], [0, 0]]);
  });
});

describe('how far a project would be shown', () => {
  it.each(['CONSORTIUM', 'NAMED', 'CLUSTER', 'NETWORK', 'PUBLIC'] as const)('is told beforehand, as many as then see it: %s', async (audience) => {
    const network = `reach-${audience.toLowerCase()}`;
    const [home, sister, elsewhere] = [await clusters.cluster({ network }), await clusters.cluster({ network }), await clusters.cluster()];
    const author = await clusters.member(home, 'Zoé');
    const others = [await member(home), await member(home), await member(sister), await member(elsewhere)];
    const excluded = [others[0]?.organisationId ?? '', others[3]?.organisationId ?? ''];
    const named = [others[1]?.organisationId ?? '', ...excluded];
    const asked = { clusterId: home, organisationId: author.organisationId, audience, namedOrganisationIds: named, excludedOrganisationIds: excluded };
    const before = await app.get(AudienceQueries).reach(await author.reader(), { ...asked, excludedOrganisationIds: [] });
    const told = await app.get(AudienceQueries).reach(await author.reader(), asked);
    const project = await given.call({ clusterId: home, lead: author, audience, named, excluded });
    const sees = await Promise.all(others.map(async (who) => (await seen(await who.reader(), project)) !== null));
    expect(sees).toEqual([false, audience !== 'CONSORTIUM', audience === 'NETWORK' || audience === 'PUBLIC', false]);
    expect(told.organisations + told.excluded).toBe(before.organisations);
    expect(told.excluded).toBe({ CONSORTIUM: 0, NAMED: 2, CLUSTER: 1, NETWORK: 1, PUBLIC: 2 }[audience]);
    if (audience !== 'PUBLIC') expect(told.organisations).toBe(sees.filter(Boolean).length);
  });
});
