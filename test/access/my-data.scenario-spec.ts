import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
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
async function ada(): Promise<{ personId: string; organisationId: string; email: string; session: Session; channelId: string }> {
  const email = `ada${++persons}@test.example`;
  const { personId, session } = await app.person(email, { name: 'Ada Lovelace' });
  const organisationId = await given.organisation(clusterId);
  await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
  const chair = { personId, organisationId, reader: () => given.reader(personId) };
  const { channelId } = await new GivenWorkingGroups(app).workingGroup({ clusterId, chair });
  await app.graphql('mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }', { input: { channelId, clientId: 'the first one', body: 'Bonjour à toutes' } }, { as: session });
  return { personId, organisationId, email, session, channelId };
}
const leave = (as: Credentials) => app.answer('mutation { leaveGrappe { left } }', {}, { as });

describe('what is kept of a person', () => {
  it('is declared for every column of every table that names one', async () => {
    const declared = app.get(PersonalDataRegistry).all().map(({ table, column }) => `${table}.${column}`);
    const named = await app.get(PersonalDataRepository).columnsThatNamePersons();
    expect(named.filter((column) => !declared.includes(column))).toEqual([]);
    expect(declared.filter((column) => column !== 'person.id' && !named.includes(column))).toEqual([]);
  });

  it('is theirs to take along, as an archive that nobody else can fetch', async () => {
    const { session } = await ada();
    await app.graphql('mutation { exportMyData { dataExports { progress ready } } }', {}, { as: session });
    await app.drainJobs();
    const { dataExports } = await app.graphql<{ dataExports: { id: string; ready: boolean; progress: number }[] }>('{ dataExports { id ready progress } }', {}, { as: session });
    expect(dataExports).toEqual([{ id: expect.any(String), ready: true, progress: 100 }]);
    const fetched = (as: Credentials) => fetch(`${app.address}/exports/my-data/${dataExports[0]?.id}.zip`, { headers: headersOf(as) });
    const archive = Buffer.from(await (await fetched(session)).arrayBuffer());
    expect(archive.subarray(0, 2).toString()).toBe('PK');
    for (const file of ['index.html', 'message.author_person_id.json', 'mandate.person_id.json', 'event.actor_person_id.json']) expect(archive.includes(file)).toBe(true);
    const { session: stranger } = await ada();
    expect((await fetched(stranger)).status).toBe(404);
    expect((await fetched({})).status).toBe(401);
    await app.database.query(`update data_export set expires_at = now()`);
    expect((await fetched(session)).status).toBe(404);
  });
});

describe('who deletes their account', () => {
  it('is refused by name while an organisation would be left without an owner', async () => {
    const { session, organisationId } = await ada();
    const refused = await leave(session);
    expect(refused.codes).toEqual(['LAST_OWNER']);
    const [organisation] = await app.database.query<{ name: string }>('select name from organisation where id = $1', [organisationId]);
    expect(refused.errors[0]?.message).toContain(organisation?.name);
  });

  it('is forgotten; what they did for their organisation stays', async () => {
    const { personId, organisationId, email, session, channelId } = await ada();
    const colleague = await given.member(clusterId, 'Inès', { organisationId });
    expect((await leave(session)).codes).toEqual([]);
    await app.drainJobs();
    expect(await app.graphql('{ viewer { operator } }', {}, { as: session })).toEqual({ viewer: null });
    const said = await app.database.query('select p.name, m.body from message m join person p on p.id = m.author_person_id where m.channel_id = $1', [channelId]);
    expect(said).toEqual([{ name: 'Personne partie', body: 'Bonjour à toutes' }]);
    expect((await given.reader(colleague.personId)).mandates).toHaveLength(1);
    // Their address is found nowhere but in the word that they have left.
    expect(await app.database.query('select subject from mail where recipient = $1', [email])).toEqual([{ subject: 'Votre compte est supprimé' }]);
    const rows = await app.database.query('select to_jsonb(p) as row from person p where id = $1 union all select to_jsonb(s) from session s where person_id = $1 union all select to_jsonb(n) from notification n where person_id = $1', [personId]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/Ada|ada\d/);
    await expect(app.signIn(email)).rejects.toThrow('WRONG_CREDENTIALS');
  });
});
