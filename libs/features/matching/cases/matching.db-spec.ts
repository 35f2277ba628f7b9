import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationNature, PorterRole, Reader } from '@grappe/contracts';
import { ChooseVisibility, ClustersModule, RecordCompetences, RecordOrganisation } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { DeclineInterest, DeclineInvitation, ExcludeOrganisation, ProjectsModule, RecordProjects } from '@grappe/features/projects';
import { GivenProjects } from '@grappe/features/projects/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { compiledKey } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { MatchingModule } from '../matching.module';
import { MatchingQueries } from './matching.queries';

let app: BootedModules;
let clusters: GivenClusters;
let projects: GivenProjects;
let clusterId: string;
let lead: Representative;
let skills: Map<string, string>;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, MatchingModule);
  clusters = new GivenClusters(app);
  projects = new GivenProjects(app);
  clusterId = await clusters.cluster({ network: 'drome' });
  lead = await clusters.member(clusterId, 'Léa');
  skills = await write((tx) => app.get(RecordCompetences).within(tx, ['laser', 'levure'].map((code) => ({ code, labelFr: code, labelEn: code }))));
});
afterAll(() => app.close());

const write = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => app.get(UnitOfWork).run(system, work);
const skill = (code: string): string => skills.get(code) ?? '';

interface Wanted {
  readonly description?: string;
  readonly nature?: OrganisationNature;
  readonly role?: PorterRole;
  readonly skills?: readonly string[];
  readonly place?: readonly [latitude: number, longitude: number];
  readonly in?: string;
}

async function organisation(name: string, { description = '', nature = 'COMPANY', role = 'CORE_COMPANY', skills: own = [], place, in: home = clusterId }: Wanted = {}): Promise<string> {
  const { organisationId } = await write((tx) =>
    app.get(RecordOrganisation).within(tx, { name, nature, description, competenceIds: own.map(skill), latitude: place?.[0] ?? null, longitude: place?.[1] ?? null }, { clusterId: home, role }),
  );
  return organisationId;
}

const fields = select('organisation { id name } score invited reasons { kind points words count distanceKm role nature competences { code } }');

async function suggestions(reader: Reader, seatId: string) {
  const [found = []] = await app.get(MatchingQueries).partnersFor(reader, [{ seatId, first: 50 }], fields);
  return found.map(({ organisation: who, ...rest }) => ({ id: String(who[compiledKey('id')]), ...rest }));
}

describe('suggestions for a seat', () => {
  it('name their reasons, which add up', async () => {
    const best = await organisation('Laserie', { description: 'Découpe par faisceau de pièces en titane', nature: 'UNIVERSITY', role: 'SUPPLIER', skills: ['laser', 'levure'] });
    const other = await organisation('Boulange', { skills: ['levure'] });
    await organisation('Sans rapport', { description: 'Un cabinet' });
    const { seatId } = await projects.call({ clusterId, lead, title: 'Découpe du titane', seats: [{ title: 'Faisceau', competenceIds: [skill('laser'), skill('levure')] }] });
    const found = await suggestions(await lead.reader(), seatId);
    expect(found.map(({ id }) => id)).toEqual([best, other]);
    const [first] = found;
    expect(first?.score).toBeCloseTo(first?.reasons.reduce((sum, { points }) => sum + points, 0) ?? -1);
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['COMPETENCE', 'TEXT', 'ROLE', 'NATURE']);
    expect(first?.reasons[0]).toMatchObject({ points: 35, count: 2 });
    expect([...(first?.reasons[1]?.words ?? [])].sort()).toEqual(['découpe', 'faisceau', 'titane']);
    expect(first?.reasons[2]).toMatchObject({ role: 'SUPPLIER' });
    expect(found[1]?.reasons[0]).toMatchObject({ kind: 'COMPETENCE', points: 17.5 });
  });

  it('rest on past projects that the reader may see, and on those only', async () => {
    const partner = await organisation('Compagnon');
    const seen = { kind: 'RESEARCH_AND_DEVELOPMENT', summary: 'Sécher des fibres de chanvre au soleil.', stage: 'COMPLETED', leadOrganisationId: lead.organisationId } as const;
    const hidden = await clusters.cluster();
    await write(async (tx) => {
      const record = (title: string, home: string, audience: 'PUBLIC' | 'CLUSTER', leadOrganisationId: string) =>
        app.get(RecordProjects).within(tx, [{
          ...seen, title, clusterId: home, audience, leadOrganisationId, partnerOrganisationIds: [partner], source: 'test', sourceKey: title, createdAt: new Date('2020-01-01'),
          seat: { title: 'Partenaires', competenceIds: [skill('laser')] },
        }]);
      await record('Chanvre séché', clusterId, 'PUBLIC', lead.organisationId);
      await record('Secret de chanvre', hidden, 'CLUSTER', await organisation('Ailleurs', { in: hidden }));
    });
    const { seatId } = await projects.call({ clusterId, lead, title: 'Du chanvre pour isoler', seats: [{ competenceIds: [skill('laser')] }] });
    const compagnon = (await suggestions(await lead.reader(), seatId)).find(({ id }) => id === partner);
    expect(compagnon?.reasons.find(({ kind }) => kind === 'EXPERIENCE')).toMatchObject({ count: 1 });
    expect(compagnon?.reasons.find(({ kind }) => kind === 'PAST_COOPERATION')).toMatchObject({ count: 1 });
    expect(compagnon?.reasons.find(({ kind }) => kind === 'TEXT')?.words).toContain('chanvre');
  });

  it('rest on nothing that the organisation does not show to the reader', async () => {
    const organisationId = await organisation('Près d’ici', { description: 'Lyophilisation de myrtilles', skills: ['levure'], place: [44.9, 4.9] });
    const owner = await clusters.member(clusterId, 'Inès', { organisationId });
    await app.database.query('update organisation set latitude = 45, longitude = 5 where id = $1', [lead.organisationId]);
    const { seatId } = await projects.call({ clusterId, lead, title: 'Lyophilisation', seats: [{ title: 'Myrtilles', competenceIds: [skill('levure')] }] });
    const kinds = async () => (await suggestions(await lead.reader(), seatId)).find(({ id }) => id === organisationId)?.reasons.map(({ kind }) => kind);
    expect(await kinds()).toEqual(expect.arrayContaining(['COMPETENCE', 'TEXT', 'DISTANCE']));
    await app.get(ChooseVisibility).ofOrganisation(await owner.reader(), { organisationId, everyone: [], clusters: [{ clusterId, fields: [] }] });
    expect(await kinds()).toContain('COMPETENCE');
    expect(await kinds()).not.toContain('TEXT');
    expect(await kinds()).not.toContain('DISTANCE');
  });

  it('never name who is excluded, takes part, has refused or was refused, or is no member of the audience’s clusters', async () => {
    const names = ['exclu', 'partenaire', 'refusant', 'refusé', 'libre'] as const;
    const who = new Map(await Promise.all(names.map(async (name) => [name, await clusters.member(clusterId, name, { organisationId: await organisation(name, { skills: ['laser'] }) })] as const)));
    const of = (name: (typeof names)[number]): Representative => who.get(name) as Representative;
    const stranger = await organisation('Ailleurs aussi', { skills: ['laser'], in: await clusters.cluster({ network: 'drome' }) });
    const call = await projects.call({ clusterId, lead, seats: [{ places: 5, competenceIds: [skill('laser')] }] });
    await projects.partner(call, of('partenaire'));
    await app.get(DeclineInvitation).run(await of('refusant').reader(), { invitationId: await projects.invitation(call, of('refusant').organisationId) });
    await app.get(DeclineInterest).run(await lead.reader(), { expressionOfInterestId: await projects.interest(call, of('refusé')) });
    await app.get(ExcludeOrganisation).run(await lead.reader(), { projectId: call.projectId, organisationId: of('exclu').organisationId });

    const found = (await suggestions(await lead.reader(), call.seatId)).map(({ id }) => id);
    expect(found).toContain(of('libre').organisationId);
    for (const name of ['exclu', 'partenaire', 'refusant', 'refusé'] as const) expect(found).not.toContain(of(name).organisationId);
    expect([found.includes(lead.organisationId), found.includes(stranger)]).toEqual([false, false]);

    for (const name of ['exclu', 'refusant', 'refusé', 'partenaire'] as const) expect(await callsOf(of(name))).not.toContain(call.seatId);
    expect(await callsOf(of('libre'))).toContain(call.seatId);

    const wider = await projects.call({ clusterId, lead, audience: 'NETWORK', seats: [{ competenceIds: [skill('laser')] }] });
    expect((await suggestions(await lead.reader(), wider.seatId)).map(({ id }) => id)).toContain(stranger);
  });

  it('are for the lead alone, and say who is invited already', async () => {
    const organisationId = await organisation('Invitée', { skills: ['levure'], place: [44.9, 4.9] });
    const call = await projects.call({ clusterId, lead, seats: [{ competenceIds: [skill('levure')] }] });
    await projects.invitation(call, organisationId);
    expect((await suggestions(await lead.reader(), call.seatId)).find(({ id }) => id === organisationId)).toMatchObject({ invited: true });
    const member = await clusters.member(clusterId, 'Noé');
    expect(await suggestions(await member.reader(), call.seatId)).toEqual([]);
  });

  it('cost the same statements for one seat as for many', async () => {
    const { seatIds } = await projects.call({ clusterId, lead, seats: ['un', 'deux', 'trois'].map((title) => ({ title: `Place ${title}`, competenceIds: [skill('laser')] })) });
    const reader = await lead.reader();
    const asking = (ids: readonly string[]) => app.countingSql(() => app.get(MatchingQueries).partnersFor(reader, ids.map((seatId) => ({ seatId, first: 5 })), fields));
    const one = await asking(seatIds.slice(0, 1));
    const many = await asking(seatIds);
    expect([one.count, many.count]).toEqual([4, 4]);
    expect(many.result.map((found) => found.length > 0)).toEqual([true, true, true]);
  });
});

async function callsOf({ reader, organisationId }: Representative): Promise<string[]> {
  const found = await app.get(MatchingQueries).callsFor(await reader(), organisationId, 50, select('seat { id } score'));
  return found.map(({ seat }) => String(seat[compiledKey('id')]));
}

describe('calls for an organisation', () => {
  it('are ranked by reasons, for who represents it, and not for others', async () => {
    const who = await clusters.member(clusterId, 'Zoé', { organisationId: await organisation('Zeste', { skills: ['levure'], description: 'Fermentation de zestes' }) });
    const [wanted, spoken, other] = [
      await projects.call({ clusterId, lead, title: 'Fermentation lente', seats: [{ competenceIds: [skill('levure')] }] }),
      await projects.call({ clusterId, lead, title: 'Des zestes à sécher', seats: [{ title: 'Séchoir' }] }),
      await projects.call({ clusterId, lead, title: 'Soudure rapide', seats: [{ competenceIds: [skill('laser')] }] }),
    ];
    const found = await callsOf(who);
    expect(found[0]).toBe(wanted.seatId);
    expect(found).toContain(spoken.seatId);
    expect(found).not.toContain(other.seatId);
    await expect(callsOf({ ...who, reader: () => lead.reader() })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
