import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { Authenticator } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import { IdentityReactionsModule } from '../identity-reactions.module';
import { IdentityModule } from '../identity.module';
import { AskForMailLink } from './ask-for-mail-link.case';
import { ChangeEmail } from './change-email.case';
import { ChangePassword } from './change-password.case';
import { ConfirmEmail } from './confirm-email.case';
import { IdentityQueries } from './identity.queries';
import { RegisterPerson } from './register-person.case';
import { ResetPassword } from './reset-password.case';
import { SignInByLink } from './sign-in-by-link.case';
import { SignIn } from './sign-in.case';

const password = 'correct horse battery staple';
const another = 'quatre cailloux sous la pluie';
const browser = 'the secret of a browser';

interface MailRow {
  recipient: string;
  subject: string;
  text: string;
}

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules(IdentityModule, IdentityReactionsModule);
});
afterAll(() => app.close());

let persons = 0;
async function somebody(chosen: string | null = password): Promise<{ email: string; reader: Reader }> {
  const email = `ada${++persons}@test.example`;
  const personId = await app.get(UnitOfWork).run(system, (tx) => app.get(RegisterPerson).within(tx, { email, name: 'Ada Lovelace', password: chosen, language: 'EN' }));
  return { email, reader: { ...visitor, personId } };
}
const signIn = (email: string, secret = password) => app.get(SignIn).run({ email, password: secret }, null);
const isGood = async ({ secret }: { secret: string }) => (await app.get(Authenticator).identify({ headers: { cookie: `grappe_session=${secret}` } })) !== null;
const mailsTo = (email: string) => app.database.query(`select recipient, subject, text from mail where recipient = '${email}' order by id`) as Promise<MailRow[]>;
const ask = async (purpose: 'SIGN_IN' | 'RESET_PASSWORD', email: string) => {
  await app.get(AskForMailLink).run(visitor, purpose, { email }, browser);
  await app.drainJobs();
};
/** The secret of the newest link that an address has got. */
const tokenFor = async (email: string): Promise<string> => /\/link\/([\w-]+)/.exec((await mailsTo(email)).at(-1)?.text ?? '')?.[1] ?? 'none has come to this address';

describe('a link in a mail', () => {
  it('signs in, once, and says whether it is opened where it was asked for', async () => {
    const { email } = await somebody();
    await ask('SIGN_IN', email.toUpperCase());
    const token = await tokenFor(email);
    expect(await app.get(IdentityQueries).mailLink(token, browser)).toMatchObject({ purpose: 'SIGN_IN', email, sameBrowser: true });
    for (const other of [null, 'another browser']) expect(await app.get(IdentityQueries).mailLink(token, other)).toMatchObject({ sameBrowser: false });
    expect(await isGood(await app.get(SignInByLink).run({ token }, 'a phone'))).toBe(true);
    await expect(app.get(SignInByLink).run({ token }, 'a phone')).rejects.toMatchObject({ code: 'LINK_CLOSED' });
    expect(await app.get(IdentityQueries).mailLink(token, browser)).toBeNull();
  });

  it('opens nothing else, nothing late, and nothing that was not sent', async () => {
    const { email } = await somebody();
    await ask('SIGN_IN', email);
    const token = await tokenFor(email);
    await expect(app.get(ResetPassword).run({ token, password: another })).rejects.toMatchObject({ code: 'LINK_CLOSED' });
    await expect(app.get(ConfirmEmail).run({ token })).rejects.toMatchObject({ code: 'LINK_CLOSED' });
    await app.database.query(`update mail_link set expires_at = now() - interval '1 second'`);
    await expect(app.get(SignInByLink).run({ token }, null)).rejects.toMatchObject({ code: 'LINK_CLOSED' });
    await expect(app.get(SignInByLink).run({ token: 'a guess of forty characters, or about that' }, null)).rejects.toMatchObject({ code: 'LINK_CLOSED' });
  });

  it('is asked for in the same statements whether or not there is an account, and is sent only where there is one', async () => {
    const { email } = await somebody();
    const asked = async (address: string) => (await app.countingSql(() => app.get(AskForMailLink).run(visitor, 'RESET_PASSWORD', { email: address }, browser))).statements.map(String);
    expect(await asked('nobody@test.example')).toEqual(await asked(email));
    await app.drainJobs();
    expect(await mailsTo('nobody@test.example')).toEqual([]);
    expect(await mailsTo(email)).toHaveLength(1);
  });
});

describe('a new password', () => {
  it('by a link signs out everywhere, closes what was sent, and is told', async () => {
    const { email } = await somebody();
    const session = await signIn(email);
    await ask('SIGN_IN', email);
    const older = await tokenFor(email);
    await ask('RESET_PASSWORD', email);
    const token = await tokenFor(email);
    await expect(app.get(ResetPassword).run({ token, password: 'lovelace ada1' })).rejects.toMatchObject({ code: 'WEAK_PASSWORD', field: 'password' });
    await app.get(ResetPassword).run({ token, password: another });
    expect(await isGood(session)).toBe(false);
    await expect(app.get(SignInByLink).run({ token: older }, null)).rejects.toMatchObject({ code: 'LINK_CLOSED' });
    await expect(signIn(email)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await isGood(await signIn(email, another))).toBe(true);
    expect((await mailsTo(email)).at(-1)?.subject).toBe('Your password has changed');
  });

  it('by who is signed in asks for the one so far, and leaves this device', async () => {
    const { email, reader } = await somebody();
    const [here, elsewhere] = [await signIn(email), await signIn(email)];
    const change = (currentPassword: string) => app.get(ChangePassword).run({ ...reader, sessionId: here.sessionId }, { currentPassword, password: another });
    await expect(change('not this one')).rejects.toMatchObject({ code: 'WRONG_PASSWORD', field: 'currentPassword' });
    const renewed = await change(password);
    expect([await isGood(renewed), await isGood(here), await isGood(elsewhere)]).toEqual([true, false, false]);
    expect(await app.database.query(`select data from event where name = 'identity.SessionEnded' and data->>'personId' = '${reader.personId}'`)).toHaveLength(1);
  });

  it('is the first of an account, or another address, only soon after having signed in: a browser left open is not enough', async () => {
    const { email, reader } = await somebody(null);
    await ask('SIGN_IN', email);
    const { sessionId } = await app.get(SignInByLink).run({ token: await tokenFor(email) }, null);
    const signedIn = { ...reader, sessionId };
    await app.database.query(`update session set proved_at = now() - interval '1 hour' where id = $1`, [sessionId]);
    for (const currentPassword of [null, password]) {
      await expect(app.get(ChangePassword).run(signedIn, { currentPassword, password: another })).rejects.toMatchObject({ code: 'FRESH_PROOF_NEEDED' });
      await expect(app.get(ChangeEmail).run(signedIn, { email: `new-${email}`, currentPassword })).rejects.toMatchObject({ code: 'FRESH_PROOF_NEEDED' });
    }
    await app.database.query(`update session set proved_at = now() where id = $1`, [sessionId]);
    await app.get(ChangeEmail).run(signedIn, { email: `new-${email}` });
    await app.get(ChangePassword).run(signedIn, { password: another });
    expect(await isGood(await signIn(email, another))).toBe(true);
  });

  it('is judged by how it is guessed, not by what it is made of', async () => {
    const { email, reader } = await somebody();
    const { sessionId } = await signIn(email);
    const choose = (chosen: string) => app.get(ChangePassword).run({ ...reader, sessionId }, { currentPassword: password, password: chosen });
    for (const guessed of ['Password1234!', 'azertyuiop12', 'aaaaaaaaaaaaaaaa', `${email.split('@')[0]}lovelace`]) await expect(choose(guessed)).rejects.toMatchObject({ code: 'WEAK_PASSWORD' });
    await choose('un chat dort au soleil');
  });
});

describe('a new address', () => {
  it('counts once its link is opened; the old one is told', async () => {
    const { email, reader } = await somebody();
    const wanted = `new-${email}`;
    await expect(app.get(ChangeEmail).run(reader, { email: wanted, currentPassword: 'guess' })).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    await app.get(ChangeEmail).run(reader, { email: wanted, currentPassword: password });
    await app.drainJobs();
    expect(await isGood(await signIn(email))).toBe(true);
    expect(await app.get(ConfirmEmail).run({ token: await tokenFor(wanted) })).toBe(wanted);
    await expect(signIn(email)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await isGood(await signIn(wanted))).toBe(true);
    expect((await mailsTo(email)).at(-1)?.subject).toBe('The address of your account has changed');
  });

  it('is never that of another, who is told instead of the one who asks', async () => {
    const [one, other] = [await somebody(), await somebody()];
    await app.get(ChangeEmail).run(one.reader, { email: other.email, currentPassword: password });
    await app.drainJobs();
    expect((await mailsTo(other.email)).map(({ subject }) => subject)).toEqual(['You have an account already']);
    expect(await app.database.query(`select from mail_link where email = '${other.email}'`)).toEqual([]);
  });
});
