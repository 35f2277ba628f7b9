import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationField, visitor, type Reader } from '@grappe/contracts';
import { EditProfile, IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { plainOf, Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ChooseVisibility } from '../cases/choose-visibility.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { RecordOrganisation } from '../cases/record-organisation.case';
import { ClustersModule } from '../clusters.module';
import { GivenClusters, type Representative } from '../testing';

let app: BootedModules;
let given: GivenClusters;
let [here, there]: [string, string] = ['', ''];
let [ours, theirs]: Representative[] = [];
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule);
  given = new GivenClusters(app);
  [here, there] = [await given.cluster(), await given.cluster()];
  [ours, theirs] = [await given.member(here, 'Léa'), await given.member(there, 'Karim')];
});
afterAll(() => app.close());

const readers = async (own: Representative): Promise<Record<'visitor' | 'here' | 'there' | 'own', Reader>> => ({
  visitor,
  here: await given.reader(ours?.personId ?? ''),
  there: await given.reader(theirs?.personId ?? ''),
  own: await own.reader(),
});

/** A member of both clusters, with all that a page can say. */
async function organisation(): Promise<Representative> {
  const page = { name: 'Forge', nature: 'COMPANY', size: 'SMALL', description: 'Nous trempons le molybdène.', website: 'https://forge.example', street: '1, rue du Feu', postcode: '26000', city: 'Valence', latitude: 44.9, longitude: 4.9, source: 'test', sourceKey: newId() } as const;
  const organisationId = await app.get(UnitOfWork).run(system, async (tx) => {
    await app.get(RecordOrganisation).within(tx, page, { clusterId: here, role: 'SUPPLIER' });
    return (await app.get(RecordOrganisation).within(tx, page, { clusterId: there, role: 'SUPPLIER' })).organisationId;
  });
  return given.member(here, 'Inès', { organisationId });
}

describe('a page', () => {
  const of = async (reader: Reader, id: string): Promise<object> =>
    plainOf(await app.get(Reads).one('Organisation', id, reader, select('size description website street postcode latitude longitude city publicFields'))) as object;
  const whole = { size: 'SMALL', description: 'Nous trempons le molybdène.', website: 'https://forge.example', street: '1, rue du Feu', postcode: '26000', latitude: 44.9, longitude: 4.9, city: 'Valence' };
  const bare = { size: null, description: null, website: null, street: null, postcode: null, latitude: null, longitude: null, city: 'Valence', publicFields: null };

  it('is everybody’s until its organisation chooses; then that of the clusters it is shown to, in one statement as before', async () => {
    const forge = await organisation();
    const { own, ...others } = await readers(forge);
    for (const reader of Object.values(others)) expect(await of(reader, forge.organisationId)).toEqual({ ...whole, publicFields: null });
    await app.get(ChooseVisibility).ofOrganisation(own, { organisationId: forge.organisationId, everyone: [], clusters: [{ clusterId: there, fields: [] }] });
    expect(await of(visitor, forge.organisationId)).toEqual(bare);
    expect(await of(others.there, forge.organisationId)).toEqual(bare);
    expect(await of(others.here, forge.organisationId)).toEqual({ ...whole, publicFields: null });
    expect(await of(own, forge.organisationId)).toEqual({ ...whole, publicFields: [] });
    expect((await app.countingSql(() => of(others.there, forge.organisationId))).count).toBe(1);
    await app.get(ChooseVisibility).ofOrganisation(own, { organisationId: forge.organisationId, everyone: ['SIZE'], clusters: [{ clusterId: there, fields: ['WEBSITE'] }] });
    expect(await of(others.there, forge.organisationId)).toEqual({ ...bare, size: 'SMALL', website: 'https://forge.example' });
  });

  it('is not found by a word that is hidden, nor left out by it, nor put on the map', async () => {
    const forge = await organisation();
    const { own, ...others } = await readers(forge);
    const found = async (reader: Reader, text: string): Promise<boolean> => {
      const page = plainOf(await app.get(ClustersQueries).organisations(reader, { text }, { first: 50 }, select('totalCount nodes { id }'))) as { totalCount: number; nodes: { id: string }[] };
      expect(page.totalCount).toBe(page.nodes.length);
      return page.nodes.some(({ id }) => id === forge.organisationId);
    };
    const placed = async (reader: Reader): Promise<boolean> => (await app.get(ClustersQueries).organisationMap(reader, {}, select('organisationId'))).some((point) => (plainOf(point) as { organisationId: string }).organisationId === forge.organisationId);
    await app.get(ChooseVisibility).ofOrganisation(own, { organisationId: forge.organisationId, everyone: [], clusters: [{ clusterId: there, fields: [] }] });
    for (const [reader, knows] of [[visitor, false], [others.there, false], [others.here, true], [own, true]] as const) {
      expect([await found(reader, 'molybdène'), await found(reader, 'valence -molybdène'), await found(reader, 'forge valence'), await placed(reader)]).toEqual([knows, !knows, true, knows]);
    }
  });

  it('is chosen by who binds its organisation, and by nobody else', async () => {
    const forge = await organisation();
    const { here: stranger } = await readers(forge);
    const all = { organisationId: forge.organisationId, everyone: Object.values(OrganisationField), clusters: [] };
    await expect(app.get(ChooseVisibility).ofOrganisation(stranger, all)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const contributor = await given.member(here, 'Zoé', { organisationId: forge.organisationId, right: 'CONTRIBUTOR' });
    await expect(app.get(ChooseVisibility).ofOrganisation(await contributor.reader(), all)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a profile', () => {
  it('says what one does to one’s clusters, how to reach one only where one chooses so, and nothing to others', async () => {
    const { organisationId } = await organisation();
    const person = await given.member(here, 'Inès', { organisationId });
    const { own, ...others } = await readers(person);
    const of = async (reader: Reader): Promise<object | null> => plainOf(await app.get(Reads).one('Person', person.personId, reader, select('jobTitle biography phone email'))) as object | null;
    const [jobTitle, biography, phone] = ['Métallurgiste', 'Vingt ans de forge.', '+33 4 75 00 00 00'];
    await app.get(EditProfile).run(own, { name: 'Inès', jobTitle, biography, phone });
    const [row] = (await app.database.query('select email from person where id = $1', [person.personId])) as { email: string }[];
    const email = row?.email;
    const [nothing, work, reach] = [{ jobTitle: null, biography: null, phone: null, email: null }, { jobTitle, biography }, { phone, email }];
    expect(await of(own)).toEqual({ ...work, ...reach });
    expect(await of(visitor)).toBeNull();
    for (const reader of [others.here, others.there]) expect(await of(reader)).toEqual({ ...nothing, ...work });
    await app.get(ChooseVisibility).ofProfile(own, { clusters: [{ clusterId: here, fields: ['PHONE', 'EMAIL'] }, { clusterId: there, fields: [] }] });
    expect(await of(others.here)).toEqual({ ...nothing, ...reach });
    expect(await of(others.there)).toEqual(nothing);
    expect(await of(await (await given.animateur(there)).reader())).toEqual({ ...nothing, email });
    expect(await of(await given.reader(await given.person('Nobody')))).toEqual(nothing);
    expect(await of({ ...others.here, scopes: ['PROJECTS_READ'] })).toEqual(nothing);
    const shown = plainOf(await app.get(Reads).list('Cluster', own, select('id profileFieldsShown'), { order: (row) => row('id'), limit: 9 }));
    expect(shown).toEqual(expect.arrayContaining([{ id: here, profileFieldsShown: ['PHONE', 'EMAIL'] }, { id: there, profileFieldsShown: [] }]));
  });
});
