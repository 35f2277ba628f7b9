import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { GivenProjects } from '@grappe/features/projects/testing';
import { JoinWorkingGroup } from '@grappe/features/working-groups';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { PersonalDataRegistry, PersonalDataRepository } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { headersOf, type Credentials } from '@grappe/testing';
import { bootApp, type Product, type Session } from '../setup/product';

let app: Product;
let given: GivenClusters;
let clusterId: string;
beforeAll(async () => {
  app = await bootApp();
  given = new GivenClusters(app);
  clusterId = await given.cluster();
});
afterAll(() => app.close());

let persons = 0;
/** An owner who has said something in a group of her own. */
async function ada(): Promise<Representative & { name: string; email: string; session: Session; channelId: string }> {
  const [email, name] = [`ada${++persons}@test.example`, `Ada Lovelace ${persons}`];
  const { personId, session } = await app.person(email, { name });
  const organisationId = await given.organisation(clusterId);
  await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
  const chair = { personId, organisationId, reader: () => given.reader(personId) };
  const { channelId } = await new GivenWorkingGroups(app).workingGroup({ clusterId, chair });
  await app.graphql('mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }', { input: { channelId, clientId: 'the first one', body: 'Bonjour à toutes' } }, { as: session });
  return { ...chair, name, email, session, channelId };
}
const leave = (as: Credentials, email: string) => app.answer('mutation ($input: LeaveGrappeInput!) { leaveGrappe(input: $input) { left } }', { input: { email } }, { as });
const archives = async (as: Credentials) => (await app.graphql<{ dataExports: { id: string; ready: boolean; progress: number; organisation: { id: string } | null }[] }>('{ dataExports { id ready progress organisation { id } } }', {}, { as })).dataExports;
const fetched = (id: string | undefined, as: Credentials) => fetch(`${app.address}/exports/my-data/${id}.zip`, { headers: headersOf(as) });

/** The files of an archive, by name. */
async function unpacked(answer: Response): Promise<Record<string, string>> {
  const zip = Buffer.from(await answer.arrayBuffer());
  const files: Record<string, string> = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [size, name, extra] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    const from = at + 30 + name + extra;
    files[zip.toString('utf8', at + 30, at + 30 + name)] = inflateRawSync(zip.subarray(from, from + size)).toString();
    at = from + size;
  }
  return files;
}

/** Every table in whose rows the words stand. */
async function tablesThatSay(words: string): Promise<string[]> {
  const tables = await app.database.query<{ name: string }>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  const found = await Promise.all(tables.map(async ({ name }) => ((await app.database.query(`select 1 from ${name} t where t::text ilike '%' || $1 || '%' limit 1`, [words])).length > 0 ? [name] : [])));
  return found.flat();
}

describe('what is kept of a person', () => {
  it('is declared for every column of every table that names one', async () => {
    const declared = app.get(PersonalDataRegistry).all().map(({ table, column }) => `${table}.${column}`);
    const named = await app.get(PersonalDataRepository).columnsThatNamePersons();
    expect(named.filter((column) => !declared.includes(column))).toEqual([]);
    expect(declared.filter((column) => column !== 'person.id' && !named.includes(column))).toEqual([]);
  });

  it('is theirs to take along, as an archive that nobody else can fetch, and of which a mail tells', async () => {
    const { session, email } = await ada();
    await app.graphql('mutation { exportMyData { dataExports { progress ready } } }', {}, { as: session });
    await app.drainJobs();
    const [archive] = await archives(session);
    expect(archive).toEqual({ id: expect.any(String), ready: true, progress: 100, organisation: null });
    const files = await unpacked(await fetched(archive?.id, session));
    expect(files['index.html']).toContain('Bonjour à toutes');
    expect(JSON.parse(files['message.author_person_id.json'] ?? '')).toEqual([expect.objectContaining({ body: 'Bonjour à toutes' })]);
    expect(JSON.parse(files['mandate.person_id.json'] ?? '')).toEqual([expect.objectContaining({ organisation: expect.any(String), right: 'OWNER' })]);
    expect(await app.database.query('select subject from mail where recipient = $1', [email])).toContainEqual({ subject: 'Votre archive est prête' });
    const { session: stranger } = await ada();
    expect((await fetched(archive?.id, stranger)).status).toBe(404);
    expect((await fetched(archive?.id, {})).status).toBe(401);
    await app.database.query(`update data_export set expires_at = now()`);
    expect((await fetched(archive?.id, session)).status).toBe(404);
  });
});

describe('what is an organisation’s', () => {
  it('is its owner’s to take along, as far as they see it, while they are its owner', async () => {
    const [{ session, ...lead }, other] = [await ada(), await ada()];
    const contributor = await app.person('zoe@test.example');
    await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId: contributor.personId, organisationId: lead.organisationId, right: 'CONTRIBUTOR' }));
    const projects = new GivenProjects(app);
    await projects.call({ clusterId, lead, title: 'Banc d’essai partagé' });
    await projects.call({ clusterId, lead: other, title: 'Ce qui est à d’autres' });
    const ask = (as: Credentials) => app.answer('mutation ($input: ExportOrganisationDataInput!) { exportOrganisationData(input: $input) { dataExports { ready } } }', { input: { organisationId: lead.organisationId } }, { as });
    expect((await ask(contributor.session)).codes).toEqual(['NOT_ALLOWED']);
    expect((await ask(session)).codes).toEqual([]);
    await app.drainJobs();
    const [archive] = await archives(session);
    expect(archive?.organisation).toEqual({ id: lead.organisationId });
    const files = await unpacked(await fetched(archive?.id, session));
    expect(JSON.parse(files['projects-led.json'] ?? '')).toEqual([expect.objectContaining({ title: 'Banc d’essai partagé' })]);
    expect(JSON.parse(files['memberships.json'] ?? '')).toEqual([expect.objectContaining({ status: 'ACTIVE' })]);
    expect(JSON.stringify(files)).not.toContain('Ce qui est à d’autres');
    for (const withdrawal of [`"right" = 'REPRESENTATIVE'`, `"right" = 'OWNER', ended_at = now()`]) {
      await app.database.query(`update mandate set ${withdrawal} where person_id = $1`, [lead.personId]);
      expect((await fetched(archive?.id, session)).status).toBe(404);
    }
  });
});

describe('who deletes their account', () => {
  it('is refused by name while an organisation would be left without an owner', async () => {
    const { session, organisationId, email } = await ada();
    expect((await leave(session, 'somebody@else.example')).codes).toEqual(['OTHER_ADDRESS']);
    const refused = await leave(session, email);
    expect(refused.codes).toEqual(['LAST_OWNER']);
    const [organisation] = await app.database.query<{ name: string }>('select name from organisation where id = $1', [organisationId]);
    expect(refused.errors[0]?.message).toContain(organisation?.name);
  });

  it('is forgotten; what they did for their organisation stays', async () => {
    const { personId, name, organisationId, email, session, channelId } = await ada();
    const colleague = await given.member(clusterId, 'Inès', { organisationId });
    const { workingGroupId } = await new GivenWorkingGroups(app).workingGroup({ clusterId, chair: colleague, admission: 'ON_REQUEST' });
    await app.get(JoinWorkingGroup).run(await given.reader(personId), { workingGroupId, organisationId });
    await app.drainJobs();
    expect(await tablesThatSay(name)).toEqual(expect.arrayContaining(['notification', 'person']));
    expect((await leave(session, email)).codes).toEqual([]);
    await app.drainJobs();
    expect(await app.graphql('{ viewer { operator } }', {}, { as: session })).toEqual({ viewer: null });
    const said = await app.database.query('select p.name, m.body from message m join person p on p.id = m.author_person_id where m.channel_id = $1', [channelId]);
    expect(said).toEqual([{ name: 'Personne partie', body: 'Bonjour à toutes' }]);
    expect((await given.reader(colleague.personId)).mandates).toHaveLength(1);
    expect(await app.database.query('select 1 from session where person_id = $1', [personId])).toEqual([]);
    expect(await tablesThatSay(name)).toEqual([]);
    // Found nowhere but in the word that they have left.
    expect(await tablesThatSay(email)).toEqual(['mail']);
    expect(await app.database.query('select subject from mail where recipient = $1', [email])).toEqual([{ subject: 'Votre compte est supprimé' }]);
    await expect(app.signIn(email)).rejects.toThrow('WRONG_CREDENTIALS');
  });
});
