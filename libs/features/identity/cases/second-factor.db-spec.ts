import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { visitor, type Reader } from '@grappe/contracts';
import { Authenticator } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { IdentityModule } from '../identity.module';
import { IdentityQueries } from './identity.queries';
import { PassSecondFactor } from './pass-second-factor.case';
import { ProveAgain } from './prove-again.case';
import { RegisterPerson } from './register-person.case';
import { RenewRecoveryCodes } from './renew-recovery-codes.case';
import { ResetSecondFactors } from './reset-second-factors';
import { SetUpAuthenticatorApp } from './set-up-authenticator-app.case';
import { SignIn, type OpenedSession } from './sign-in.case';
import { TurnOffAuthenticatorApp } from './turn-off-authenticator-app.case';

const password = 'correct horse battery staple';

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules(IdentityModule);
});
afterAll(() => app.close());

let email: string;
let personId: string;
let session: OpenedSession;
let reader: Reader;
/** Somebody new, signed in, for each test. */
beforeEach(async () => {
  email = `${newId()}@example.org`;
  personId = await app.get(UnitOfWork).run(system, (tx) => app.get(RegisterPerson).within(tx, { email, name: 'Ada', password, language: 'FR' }));
  session = await signIn();
  reader = { ...visitor, personId, sessionId: session.sessionId };
});

const signIn = () => app.get(SignIn).run({ email, password }, null);
const pass = (secret: string | null, code: string) => app.get(PassSecondFactor).run(secret, { code });
const proves = (secret: string) => app.get(Authenticator).identify({ headers: { cookie: `grappe_session=${secret}` } });
/** The app's code of now, or of a step beside it: each is taken once. */
const codeOf = (secret: string, step = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + step * 30 });
const proofIsOld = () => app.database.query(`update session set proved_at = now() - interval '1 hour' where person_id = $1`, [personId]);
const changes = async () => (await app.database.query<{ change: string }>(`select data->>'change' as change from event where name = 'identity.SecurityChanged' and data->>'personId' = $1 order by at, id`, [personId])).map(({ change }) => change);

async function withApp(): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await app.get(SetUpAuthenticatorApp).begin(reader);
  const confirmed = await app.get(SetUpAuthenticatorApp).confirm(reader, { code: await codeOf(secret, -1) });
  session = confirmed.session;
  return { secret, recoveryCodes: confirmed.recoveryCodes };
}

it('lets somebody back in by their first factor alone, once an operator has reset the others: all sessions end, and it is told', async () => {
  await withApp();
  const clusterId = newId();
  await app.get(UnitOfWork).run(system, (tx) => app.get(ResetSecondFactors).within(tx, personId, [clusterId]));
  expect(await proves(session.secret)).toBeNull();
  expect(await proves((await signIn()).secret)).toMatchObject({ personId });
  expect(await app.get(IdentityQueries).security(reader, select('hasSecondFactor recoveryCodesLeft'))).toEqual({ $hasSecondFactor: false, $recoveryCodesLeft: 0 });
  expect((await changes()).at(-1)).toBe('SECOND_FACTORS_RESET');
  expect(await app.database.query('select act, person_id from audit_entry where cluster_id = $1', [clusterId])).toEqual([{ act: 'SECOND_FACTORS_RESET', person_id: personId }]);
});

describe('an authenticator app', () => {
  it('is asked for only once a code has proved that it has the secret', async () => {
    const { secret, uri } = await app.get(SetUpAuthenticatorApp).begin(reader);
    expect(uri).toContain(`secret=${secret}`);
    await expect(app.get(SetUpAuthenticatorApp).confirm(reader, { code: '000000' })).rejects.toMatchObject({ code: 'WRONG_CODE', field: 'code' });
    expect(await proves((await signIn()).secret)).not.toBeNull();
    expect(await app.get(IdentityQueries).security(reader, select('hasSecondFactor recoveryCodesLeft'))).toEqual({ $hasSecondFactor: false, $recoveryCodesLeft: 0 });
  });

  it('signs in by half, which opens nothing, then whole under another secret', async () => {
    const { secret } = await withApp();
    const half = await signIn();
    expect(half.expiresAt.getTime()).toBeLessThan(Date.now() + 11 * 60_000);
    expect(await proves(half.secret)).toBeNull();
    expect(await app.get(IdentityQueries).sessions(reader, select('id'))).toHaveLength(1);
    expect(await app.get(PassSecondFactor).pending(half.secret)).toEqual({ personId, methods: ['AUTHENTICATOR_APP', 'RECOVERY_CODE'] });
    const whole = await pass(half.secret, await codeOf(secret));
    expect(await proves(half.secret)).toBeNull();
    expect(await proves(whole.secret)).toMatchObject({ personId, sessionId: half.sessionId });
    expect(await app.get(PassSecondFactor).pending(whole.secret)).toBeNull();
    await expect(pass(half.secret, await codeOf(secret, 1))).rejects.toMatchObject({ code: 'SIGN_IN_EXPIRED' });
    await expect(pass(null, '000000')).rejects.toMatchObject({ code: 'SIGN_IN_EXPIRED' });
  });

  it('has each of its codes taken once, also when it comes twice at the same moment', async () => {
    const { secret } = await withApp();
    const halves = [await signIn(), await signIn()];
    const code = await codeOf(secret);
    const tries = await Promise.allSettled(halves.map((half) => pass(half.secret, code)));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(pass((await signIn()).secret, code)).rejects.toMatchObject({ code: 'WRONG_CODE' });
  });

  it('signs out whoever was signed in elsewhere without it, and gives this session another secret', async () => {
    const elsewhere = await signIn();
    const before = session.secret;
    await withApp();
    for (const secret of [elsewhere.secret, before]) expect(await proves(secret)).toBeNull();
    expect(await proves(session.secret)).not.toBeNull();
  });

  it('keeps its secret sealed', async () => {
    const { secret } = await withApp();
    const kept = JSON.stringify(await app.database.query(`select encode(sealed_secret, 'escape') as sealed from authenticator_app where person_id = $1`, [personId]));
    expect(kept).not.toContain(secret);
  });

  it('is not replaced while it is in use', async () => {
    await withApp();
    await expect(app.get(SetUpAuthenticatorApp).begin(reader)).rejects.toMatchObject({ code: 'ALREADY_DONE' });
  });
});

describe('a recovery code', () => {
  it('stands in for the app once, however it is typed, and is told', async () => {
    const { recoveryCodes } = await withApp();
    const [code = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    await pass((await signIn()).secret, code.toUpperCase().replaceAll('-', ' '));
    await expect(pass((await signIn()).secret, code)).rejects.toMatchObject({ code: 'WRONG_CODE' });
    expect(await app.get(IdentityQueries).security(reader, select('recoveryCodesLeft'))).toEqual({ $recoveryCodesLeft: 9 });
    expect(await changes()).toEqual(['AUTHENTICATOR_APP_SET_UP', 'RECOVERY_CODE_USED']);
  });

  it('is worth nothing once others were made, nor when nothing asks for it', async () => {
    const { recoveryCodes } = await withApp();
    const { recoveryCodes: fresh } = await app.get(RenewRecoveryCodes).run(reader);
    await expect(pass((await signIn()).secret, recoveryCodes[0] ?? '')).rejects.toMatchObject({ code: 'WRONG_CODE' });
    await pass((await signIn()).secret, fresh[0] ?? '');
    await app.get(TurnOffAuthenticatorApp).run(reader);
    expect(await app.database.query('select from recovery_code where person_id = $1', [personId])).toHaveLength(0);
    await expect(app.get(RenewRecoveryCodes).run(reader)).rejects.toMatchObject({ code: 'SECOND_FACTOR_MISSING' });
  });
});

describe('a fresh proof', () => {
  it('is asked of whatever changes how one proves who one is', async () => {
    await proofIsOld();
    const asked = { code: 'FRESH_PROOF_NEEDED' };
    await expect(app.get(SetUpAuthenticatorApp).begin(reader)).rejects.toMatchObject(asked);
    await expect(app.get(ProveAgain).run(reader, { password: 'wrong' })).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS', field: 'password' });
    const renewed = await app.get(ProveAgain).run(reader, { password });
    expect(await proves(session.secret)).toBeNull();
    expect(await proves(renewed.secret)).not.toBeNull();
    const { secret } = await withApp();
    await proofIsOld();
    for (const act of [() => app.get(TurnOffAuthenticatorApp).run(reader), () => app.get(RenewRecoveryCodes).run(reader)]) await expect(act()).rejects.toMatchObject(asked);
    // The password alone proves too little of who has more.
    await expect(app.get(ProveAgain).run(reader, { password })).rejects.toMatchObject({ code: 'WRONG_CODE', field: 'code' });
    await app.get(ProveAgain).run(reader, { code: await codeOf(secret) });
    await app.get(TurnOffAuthenticatorApp).run(reader);
    expect(await proves((await signIn()).secret)).not.toBeNull();
  });

  it('is nothing that a token could give', async () => {
    const token: Reader = { ...reader, sessionId: null, scopes: ['ACCOUNT'] };
    await expect(app.get(SetUpAuthenticatorApp).begin(token)).rejects.toMatchObject({ code: 'SESSION_ONLY' });
    await expect(app.get(ProveAgain).run(token, { password })).rejects.toMatchObject({ code: 'SESSION_ONLY' });
  });
});

it('is seen by oneself alone, in one statement', async () => {
  const { count } = await app.countingSql(() => app.get(IdentityQueries).security(reader, select('hasPassword hasSecondFactor authenticatorAppSince recoveryCodesLeft')));
  expect(count).toBe(1);
  await expect(app.get(IdentityQueries).security(visitor, select('hasPassword'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
