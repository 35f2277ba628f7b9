import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { Authenticator } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { IdentityModule } from '../identity.module';
import { SoftwareAuthenticator } from '../testing/software-authenticator';
import { AddPasskey } from './add-passkey.case';
import { BeginPasskey } from './begin-passkey.case';
import { IdentityQueries } from './identity.queries';
import { PassSecondFactor } from './pass-second-factor.case';
import { ProveAgain } from './prove-again.case';
import { RegisterPerson } from './register-person.case';
import { RemovePasskey } from './remove-passkey.case';
import { RenamePasskey } from './rename-passkey.case';
import { SignIn } from './sign-in.case';
import { SignInWithPasskey } from './sign-in-with-passkey.case';

const password = 'correct horse battery staple';

let app: BootedModules;
let origin: string;
beforeAll(async () => {
  app = await bootModules(IdentityModule);
  origin = app.get<Config>(CONFIG).publicUrl;
});
afterAll(() => app.close());

let email: string;
let reader: Reader;
beforeEach(async () => {
  ({ email, reader } = await somebody());
});

async function somebody(): Promise<{ email: string; reader: Reader }> {
  const address = `${newId()}@example.org`;
  const personId = await app.get(UnitOfWork).run(system, (tx) => app.get(RegisterPerson).within(tx, { email: address, name: 'Ada', password, language: 'FR' }));
  const { sessionId } = await app.get(SignIn).run({ email: address, password }, null);
  return { email: address, reader: { ...visitor, personId, sessionId } };
}

async function add(by: Reader, device = new SoftwareAuthenticator(), circumstances: object = {}) {
  const { challenge } = await app.get(BeginPasskey).run(by);
  const added = await app.get(AddPasskey).run(by, { name: 'Laptop', passkey: device.register(challenge, { origin, ...circumstances }) });
  return { device, ...added };
}
const question = async () => (await app.get(SignInWithPasskey).begin()).challenge;
const enter = (passkey: object) => app.get(SignInWithPasskey).run({ passkey }, null);
const proves = (secret: string) => app.get(Authenticator).identify({ headers: { cookie: `grappe_session=${secret}` } });
const wrong = { code: 'WRONG_PASSKEY' };

describe('a passkey', () => {
  it('signs in whole, without mail or password, and counts as second factor', async () => {
    const elsewhere = await app.get(SignIn).run({ email, password }, null);
    const { device, recoveryCodes, session } = await add(reader);
    expect(recoveryCodes).toHaveLength(10);
    // Whoever was signed in elsewhere without it is out.
    expect(await proves(elsewhere.secret)).toBeNull();
    expect(await proves(session.secret)).not.toBeNull();
    const { secret } = await enter(device.answer(await question(), { origin, counter: 1 }));
    expect(await proves(secret)).toMatchObject({ personId: reader.personId });
    const half = await app.get(SignIn).run({ email, password }, null);
    expect(await proves(half.secret)).toBeNull();
    expect(await app.get(PassSecondFactor).pending(half.secret)).toMatchObject({ methods: ['PASSKEY', 'RECOVERY_CODE'] });
    // A second one brings no further recovery codes.
    expect((await add(reader)).recoveryCodes).toBeNull();
  });

  it('answers each question once, and none that was not asked', async () => {
    const { device } = await add(reader);
    const challenge = await question();
    await enter(device.answer(challenge, { origin, counter: 1 }));
    await expect(enter(device.answer(challenge, { origin, counter: 2 }))).rejects.toMatchObject(wrong);
    await expect(enter(device.answer(Buffer.from('never asked').toString('base64url'), { origin, counter: 2 }))).rejects.toMatchObject(wrong);
    const late = await question();
    await app.database.query(`update passkey_challenge set expires_at = now() - interval '1 second' where challenge = $1`, [late]);
    await expect(enter(device.answer(late, { origin, counter: 2 }))).rejects.toMatchObject(wrong);
    // What was asked to make a passkey does not sign in.
    const { challenge: offered } = await app.get(BeginPasskey).run(reader);
    await expect(enter(device.answer(offered, { origin, counter: 2 }))).rejects.toMatchObject(wrong);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['a device that did not ask its person', { userVerified: false }],
    ['a copy, whose counter goes back', { counter: 1 }],
  ])('is not taken from %s', async (_, circumstances) => {
    const { device } = await add(reader);
    await enter(device.answer(await question(), { origin, counter: 5 }));
    await expect(enter(device.answer(await question(), { origin, counter: 6, ...circumstances }))).rejects.toMatchObject(wrong);
    if (!('counter' in circumstances)) await expect(add(reader, new SoftwareAuthenticator(), circumstances)).rejects.toMatchObject(wrong);
  });

  it('is not taken from a device that nobody has added, nor made for somebody else', async () => {
    await expect(enter(new SoftwareAuthenticator().answer(await question(), { origin }))).rejects.toMatchObject(wrong);
    const { challenge } = await app.get(BeginPasskey).run(reader);
    const { reader: other } = await somebody();
    await expect(app.get(AddPasskey).run(other, { name: 'Theirs', passkey: new SoftwareAuthenticator().register(challenge, { origin }) })).rejects.toMatchObject(wrong);
    const { device } = await add(reader);
    await expect(add(other, device)).rejects.toMatchObject(wrong);
  });

  it('is refused by field when it has no such shape', async () => {
    for (const passkey of [null, 'text', {}, { id: '!', rawId: 'a', type: 'public-key', response: {} }]) {
      await expect(app.get(SignInWithPasskey).run({ passkey }, null)).rejects.toMatchObject({ code: 'INVALID_INPUT', field: expect.stringMatching(/^passkey/) });
    }
  });

  it('is named and removed by its person alone, with a fresh proof', async () => {
    const { device } = await add(reader);
    const [{ $id: passkeyId }] = (await app.get(IdentityQueries).security(reader, select('passkeys { id name }')) as unknown as { $passkeys: [{ $id: string }] }).$passkeys;
    const { reader: other } = await somebody();
    await expect(app.get(RenamePasskey).run(other, { passkeyId, name: 'Mine now' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(RemovePasskey).run(other, { passkeyId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.get(RenamePasskey).run(reader, { passkeyId, name: 'Old laptop' });
    await app.database.query(`update session set proved_at = now() - interval '1 hour' where id = $1`, [reader.sessionId]);
    await expect(app.get(RemovePasskey).run(reader, { passkeyId })).rejects.toMatchObject({ code: 'FRESH_PROOF_NEEDED' });
    await expect(app.get(ProveAgain).run(reader, { password })).rejects.toMatchObject({ code: 'WRONG_CODE' });
    await app.get(ProveAgain).run(reader, { passkey: device.answer(await question(), { origin, counter: 1 }) });
    const { device: theirs } = await add(other);
    await expect(app.get(ProveAgain).run(reader, { passkey: theirs.answer(await question(), { origin, counter: 1 }) })).rejects.toMatchObject(wrong);
    await app.get(RemovePasskey).run(reader, { passkeyId });
    await expect(enter(device.answer(await question(), { origin, counter: 2 }))).rejects.toMatchObject(wrong);
    expect(await app.get(IdentityQueries).security(reader, select('hasSecondFactor recoveryCodesLeft passkeys { id }'))).toEqual({ $hasSecondFactor: false, $recoveryCodesLeft: 0, $passkeys: [] });
  });
});
