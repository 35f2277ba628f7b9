import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@grappe/contracts';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { bootModules, type BootedModules } from '@grappe/testing';
import { ClustersReactionsModule } from '../clusters-reactions.module';
import { ClustersModule } from '../clusters.module';
import { GivenClusters, type Representative } from '../testing';
import { AcceptMandateInvitation } from './accept-mandate-invitation.case';
import { ChangeMandate } from './change-mandate.case';
import { InvitePerson } from './invite-person.case';

let app: BootedModules;
let given: GivenClusters;
let clusterId: string;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ClustersReactionsModule);
  given = new GivenClusters(app);
  clusterId = await given.cluster();
});
afterAll(() => app.close());

/** An organisation with one person of each right. */
async function organisation(): Promise<Record<'owner' | 'representative' | 'contributor', Representative>> {
  const owner = await given.member(clusterId, 'Inès');
  const { organisationId } = owner;
  const representative = await given.member(clusterId, 'Léa', { organisationId, right: 'REPRESENTATIVE' });
  return { owner, representative, contributor: await given.member(clusterId, 'Paul', { organisationId, right: 'CONTRIBUTOR' }) };
}
const mandateOf = async ({ personId }: Representative): Promise<string> => (await app.database.query<{ id: string }>('select id from mandate where person_id = $1', [personId]))[0]?.id ?? '';
const rightsIn = async (organisationId: string) =>
  (await app.database.query<{ right: string }>('select "right" from mandate where organisation_id = $1 and ended_at is null order by 1', [organisationId])).map(({ right }) => right);
const toldTo = async ({ personId }: Representative) => (await app.database.query<{ kind: string }>(`select kind from notification where person_id = $1 and kind like 'MANDATE%' order by id`, [personId])).map(({ kind }) => kind);
const cases = () => app.get(ChangeMandate);

describe('mandates', () => {
  it('are changed and taken back by an owner, and the person is told', async () => {
    const { owner, representative, contributor } = await organisation();
    await cases().run(await owner.reader(), { mandateId: await mandateOf(contributor), right: 'REPRESENTATIVE' });
    await cases().end(await owner.reader(), { mandateId: await mandateOf(representative) });
    expect(await rightsIn(owner.organisationId)).toEqual(['OWNER', 'REPRESENTATIVE']);
    await app.drainJobs();
    expect(await toldTo(contributor)).toEqual(['MANDATE_CHANGED']);
    expect(await toldTo(representative)).toEqual(['MANDATE_ENDED']);
    expect((await representative.reader()).organisationIds).toEqual([]);
  });

  it('are nobody else’s to change; anyone lays down their own', async () => {
    const { owner, representative, contributor } = await organisation();
    const stranger = await given.member(clusterId, 'Sara');
    const animateur = await given.animateur(clusterId);
    for (const who of [representative, contributor, stranger, animateur]) {
      await expect(cases().run(await who.reader(), { mandateId: await mandateOf(contributor), right: 'OWNER' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
    for (const who of [representative, stranger, animateur]) await expect(cases().end(await who.reader(), { mandateId: await mandateOf(contributor) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await cases().end(await contributor.reader(), { mandateId: await mandateOf(contributor) });
    expect(await rightsIn(owner.organisationId)).toEqual(['OWNER', 'REPRESENTATIVE']);
  });

  it('leave no organisation without an owner, also when two go at once', async () => {
    const { owner, representative } = await organisation();
    const mandateId = await mandateOf(owner);
    await expect(cases().end(await owner.reader(), { mandateId })).rejects.toMatchObject({ code: 'LAST_OWNER' });
    await expect(cases().run(await owner.reader(), { mandateId, right: 'CONTRIBUTOR' })).rejects.toMatchObject({ code: 'LAST_OWNER' });
    await cases().run(await owner.reader(), { mandateId: await mandateOf(representative), right: 'OWNER' });
    const readers = [await owner.reader(), await representative.reader()] as const;
    const going = await Promise.allSettled([cases().end(readers[0], { mandateId }), cases().end(readers[1], { mandateId: await mandateOf(representative) })]);
    expect(going.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rightsIn(owner.organisationId)).toContain('OWNER');
  });

  it('are offered by the organisation itself as its table says; what an animateur offers is told to its owners', async () => {
    const { owner, representative, contributor } = await organisation();
    const { organisationId } = owner;
    const invite = async (who: { reader: Representative['reader'] }, right: 'OWNER' | 'CONTRIBUTOR', cluster: string | null = null) =>
      app.get(InvitePerson).run(await who.reader(), { clusterId: cluster, organisationId, email: 'zoe@test.example', right });
    await invite(owner, 'OWNER');
    await invite(representative, 'CONTRIBUTOR');
    await expect(invite(representative, 'OWNER')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(invite(contributor, 'CONTRIBUTOR')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(invite(await given.animateur(clusterId), 'CONTRIBUTOR')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await invite(await given.animateur(clusterId), 'CONTRIBUTOR', clusterId);
    await expect(invite(await given.animateur(clusterId), 'OWNER', clusterId)).rejects.toMatchObject({ code: 'OWNERS_DECIDE', field: 'right' });
    const orphan = { clusterId, organisationId: await given.organisation(clusterId), email: 'zoe@test.example', right: 'OWNER' } as const;
    await app.get(InvitePerson).run(await (await given.animateur(clusterId)).reader(), orphan);
    await app.drainJobs();
    expect(await toldTo(owner)).toEqual(['MANDATE_OFFERED', 'MANDATE_OFFERED']);
  });

  it('are taken up by whoever holds the link, whom the log names', async () => {
    const { owner } = await organisation();
    const { organisationId } = owner;
    const email = 'ida@test.example';
    await app.get(InvitePerson).run(await owner.reader(), { clusterId: null, organisationId, email, right: 'CONTRIBUTOR' });
    const [mail] = await app.database.query<{ text: string }>('select text from mail where recipient = $1', [email]);
    const token = /\/invitation\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    await app.get(AcceptMandateInvitation).run({ ...visitor, network: '203.0.113.0/24' }, { token, name: 'Ida', password: 'quatre cailloux sous la pluie' }, null);
    const [{ id } = { id: '' }] = await app.database.query<{ id: string }>('select id from person where email = $1', [email]);
    const entry = `select actor_person_id, actor_organisation_id, person_id, network::text from audit_entry where act = 'MANDATE_GIVEN' and person_id = $1`;
    expect(await app.database.query(entry, [id])).toEqual([{ actor_person_id: id, actor_organisation_id: organisationId, person_id: id, network: '203.0.113.0/24' }]);
  });
});
