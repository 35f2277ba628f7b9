import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor, type JoinPolicy, type Reader } from '@grappe/contracts';
import { IdentityModule, PersonRepository } from '@grappe/features/identity';
import { IdentityReactionsModule } from '@grappe/features/identity/identity-reactions.module';
import { NotificationsModule } from '@grappe/features/notifications';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { ClustersReactionsModule } from '../clusters-reactions.module';
import { ClustersModule } from '../clusters.module';
import { GivenClusters } from '../testing';
import { ApplyWithOrganisation } from './apply-with-organisation.case';
import { KeepEntrance } from './keep-entrance.case';
import { Register } from './register.case';
import { RequestMandate } from './request-mandate.case';

const password = 'quatre cailloux sous la pluie';

let app: BootedModules;
let given: GivenClusters;
let clusterId: string;
let animateur: Reader;
beforeAll(async () => {
  app = await bootModules(IdentityModule, IdentityReactionsModule, NotificationsModule, ClustersModule, ClustersReactionsModule);
  given = new GivenClusters(app);
  clusterId = await given.cluster();
  animateur = await (await given.animateur(clusterId)).reader();
});
afterAll(() => app.close());

let persons = 0;
const newMail = () => `zoe${++persons}@test.example`;
const workshop = (siren: string | null = null) => ({ name: 'Atelier des Trois Sources', nature: 'COMPANY', siren, role: 'SUPPLIER', city: 'Die' }) as const;
const policy = (joinPolicy: JoinPolicy) => app.get(KeepEntrance).choosePolicy(animateur, { clusterId, joinPolicy });
const ask = (email: string, joinLinkToken: string | null = null) => app.get(Register).ask(visitor, { email, clusterId, joinLinkToken });
async function linkTo(email: string): Promise<string> {
  await app.drainJobs();
  const [mail] = await app.database.query<{ text: string }>('select text from mail where recipient = $1 order by id desc limit 1', [email]);
  return /\/link\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? 'none has come to this address';
}
async function registered(email: string, organisation: ReturnType<typeof workshop> | null): Promise<Reader> {
  await app.get(Register).complete(visitor, { token: await linkTo(email), name: 'Zoé Faure', password, organisation }, null);
  const person = await app.get(UnitOfWork).run(system, (tx) => app.get(PersonRepository).findByEmail(tx, email));
  return given.reader(person?.id ?? '');
}

describe('registration', () => {
  it('proves the mail first, then makes person, organisation and application in one act', async () => {
    const email = newMail();
    await ask(email);
    expect(await app.database.query('select from person where email = $1', [email])).toEqual([]);
    const zoe = await registered(email, workshop());
    expect(zoe.mandates).toEqual([{ organisationId: expect.any(String), right: 'OWNER' }]);
    expect(await app.database.query('select status, role, applied_by_person_id as "by" from membership where organisation_id = $1', [zoe.organisationIds[0]])).toEqual([
      { status: 'APPLIED', role: 'SUPPLIER', by: zoe.personId },
    ]);
    await app.drainJobs();
    expect(await app.database.query('select kind from notification where person_id = $1', [animateur.personId])).toEqual([{ kind: 'MEMBERSHIP_APPLIED' }]);
  });

  it('makes nothing when something in it is refused, and the link is still good', async () => {
    const email = newMail();
    await ask(email);
    const token = await linkTo(email);
    const complete = (changes: object) => app.get(Register).complete(visitor, { token, name: 'Zoé Faure', password, organisation: workshop(), ...changes }, null);
    await expect(complete({ password: 'Password1234!' })).rejects.toMatchObject({ code: 'WEAK_PASSWORD' });
    await expect(complete({ organisation: workshop('123456789') })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'organisation.siren' });
    await expect(complete({ organisation: null })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await complete({});
    await expect(complete({})).rejects.toMatchObject({ code: 'LINK_CLOSED' });
  });

  it('tells who has an account already by mail, and nobody else', async () => {
    const email = newMail();
    await ask(email);
    await registered(email, workshop());
    await ask(email);
    await app.drainJobs();
    expect(await app.database.query('select subject from mail where recipient = $1 order by id desc limit 1', [email])).toEqual([{ subject: 'Vous avez déjà un compte' }]);
    expect(await app.database.query('select from mail_link where email = $1 and used_at is null', [email])).toEqual([]);
  });

  it('is open as the cluster says, and to whoever holds a link until it is withdrawn', async () => {
    await policy('INVITATION');
    await expect(ask(newMail())).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const { joinLinkId, secret } = await app.get(KeepEntrance).makeLink(animateur, { clusterId, label: 'Salon de Die', expiresInDays: 30 });
    for (const organisation of [workshop(), null]) {
      const email = newMail();
      await ask(email, secret);
      await registered(email, organisation);
    }
    expect(await app.database.query('select uses from join_link where id = $1', [joinLinkId])).toEqual([{ uses: 2 }]);
    await app.get(KeepEntrance).revokeLink(animateur, { joinLinkId });
    await expect(ask(newMail(), secret)).rejects.toMatchObject({ code: 'INVITATION_CLOSED' });
    await expect(ask(newMail(), 'a guess of forty characters or thereabouts')).rejects.toMatchObject({ code: 'INVITATION_CLOSED' });

    await policy('OPEN');
    const email = newMail();
    await ask(email);
    expect((await registered(email, null)).mandates).toEqual([]);
    await policy('APPLICATION');
  });

  it('is for its animateur to open', async () => {
    const member = await (await given.member(clusterId, 'Sara')).reader();
    await expect(app.get(KeepEntrance).choosePolicy(member, { clusterId, joinPolicy: 'OPEN' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(KeepEntrance).makeLink(member, { clusterId, label: 'Un lien', expiresInDays: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an organisation that is on record', () => {
  const siren = '732829320';

  it('is not made twice: its owner is asked, and gives the mandate', async () => {
    const ines = await given.member(clusterId, 'Inès');
    await app.database.query('update organisation set siren = $1 where id = $2', [siren, ines.organisationId]);
    const zoe = await given.reader(await given.person('Zoé'));
    const apply = () => app.get(ApplyWithOrganisation).run(zoe, { clusterId, organisation: workshop('732 829 320') });
    const applied = await apply();
    expect(await apply()).toEqual(applied);
    expect(await app.database.query('select id from organisation where siren = $1', [siren])).toEqual([{ id: ines.organisationId }]);
    const { mandateRequestId } = applied as { mandateRequestId: string };
    await app.drainJobs();
    expect(await app.database.query(`select kind from notification where person_id = $1 and kind like 'MANDATE%'`, [ines.personId])).toEqual([{ kind: 'MANDATE_REQUESTED' }]);
    for (const other of [zoe, animateur, await (await given.member(clusterId, 'Sara')).reader()]) {
      await expect(app.get(RequestMandate).accept(other, { mandateRequestId, right: 'OWNER' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await app.get(RequestMandate).accept(await ines.reader(), { mandateRequestId, right: 'CONTRIBUTOR' });
    expect((await given.reader(zoe.personId ?? '')).mandates).toEqual([{ organisationId: ines.organisationId, right: 'CONTRIBUTOR' }]);
    await expect(app.get(RequestMandate).decline(await ines.reader(), { mandateRequestId })).rejects.toMatchObject({ code: 'IMPOSSIBLE_MOVE' });
  });

  it('and has no owner is answered for by the animateur, who gives it one first', async () => {
    const organisationId = await given.organisation(clusterId);
    await app.database.query('update organisation set siren = $1 where id = $2', ['552100554', organisationId]);
    const paul = await given.reader(await given.person('Paul'));
    const { mandateRequestId } = (await app.get(ApplyWithOrganisation).run(paul, { clusterId, organisation: workshop('552100554') })) as { mandateRequestId: string };
    await expect(app.get(RequestMandate).accept(animateur, { mandateRequestId, right: 'CONTRIBUTOR' })).rejects.toMatchObject({ code: 'OWNER_FIRST', field: 'right' });
    await app.get(RequestMandate).accept(animateur, { mandateRequestId, right: 'OWNER' });
    expect((await given.reader(paul.personId ?? '')).mandates).toEqual([{ organisationId, right: 'OWNER' }]);
  });
});
