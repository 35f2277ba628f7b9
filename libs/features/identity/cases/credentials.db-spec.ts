import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingHttpHeaders } from 'node:http';
import { visitor, type Reader, type TokenScope } from '@grappe/contracts';
import { Authenticator } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { IdentityModule } from '../identity.module';
import { ChooseLanguage } from './choose-language.case';
import { CreateAccessToken } from './create-access-token.case';
import { IdentityQueries } from './identity.queries';
import { RegisterPerson } from './register-person.case';
import { RevokeAccessToken } from './revoke-access-token.case';
import { EndSessions } from './end-sessions.case';
import { RotateSession } from './rotate-session.case';
import { SignIn } from './sign-in.case';

const password = 'correct horse battery staple';

let app: BootedModules;
let adaId: string;
let ada: Reader;
let bob: Reader;
beforeAll(async () => {
  app = await bootModules(IdentityModule);
  adaId = await register('Ada@example.org');
  ada = { ...visitor, personId: adaId };
  bob = { ...visitor, personId: await register('bob@example.org') };
});
afterAll(() => app.close());

const register = (email: string, secret: string | null = password) =>
  app.get(UnitOfWork).run(system, (tx) => app.get(RegisterPerson).within(tx, { email, name: 'Somebody', password: secret, language: 'FR' }));
const signIn = (email: string, secret = password) => app.get(SignIn).run({ email, password: secret }, 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0');
const whoHas = (headers: IncomingHttpHeaders, address = '203.0.113.77') => app.get(Authenticator).identify({ headers, address });
const cookieOf = (secret: string) => ({ cookie: `other=1; grappe_session=${secret}` });

describe('signing in', () => {
  it('gives a session that proves the person, whatever the case of the mail', async () => {
    const { secret, sessionId } = await signIn('ada@EXAMPLE.org');
    expect(await whoHas(cookieOf(secret))).toEqual({ personId: adaId, name: 'Somebody', language: 'FR', operator: false, sessionId, scopes: null, expiresAt: expect.any(Date) });
  });

  it('tells not whether the mail or the password was wrong', async () => {
    await register('no-password@example.org', null);
    for (const [email, secret] of [['ada@example.org', 'wrong password'], ['nobody@example.org', password], ['no-password@example.org', password]] as const) {
      await expect(signIn(email, secret)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS', field: 'password' });
    }
  });

  it('judges its input', async () => {
    await expect(signIn('no mail')).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'email' });
  });

  it('keeps no secret: neither password nor session', async () => {
    const { secret } = await signIn('ada@example.org');
    const kept = JSON.stringify(await app.database.query(`select p.*, encode(s.secret_hash, 'escape') as hash from person p join session s on s.person_id = p.id`));
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(password);
  });
});

describe('a session', () => {
  it('ends when its person revokes it, and is announced', async () => {
    const { secret, sessionId } = await signIn('ada@example.org');
    await app.get(EndSessions).one(ada, sessionId);
    expect(await whoHas(cookieOf(secret))).toBeNull();
    expect(await app.database.query(`select data from event where name = 'identity.SessionEnded'`)).toEqual([{ data: { personId: adaId, sessionId } }]);
    await expect(app.get(EndSessions).one(ada, sessionId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it("is not another person's to see or to revoke", async () => {
    const { secret, sessionId } = await signIn('ada@example.org');
    for (const id of [sessionId, newId()]) await expect(app.get(EndSessions).one(bob, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await whoHas(cookieOf(secret))).not.toBeNull();
    expect(await app.get(IdentityQueries).sessions(bob, select('id'))).toEqual([]);
    await expect(async () => app.get(IdentityQueries).sessions(visitor, select('id'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('expires', async () => {
    const { secret, sessionId } = await signIn('ada@example.org');
    await app.database.query(`update session set expires_at = now() - interval '1 second' where id = $1`, [sessionId]);
    expect(await whoHas(cookieOf(secret))).toBeNull();
  });

  it('ends when nobody has used it for a week', async () => {
    const { secret, sessionId } = await signIn('ada@example.org');
    const unused = (interval: string) => app.database.query(`update session set last_used_at = now() - $2::interval where id = $1`, [sessionId, interval]);
    await unused('6 days');
    const { expiresAt } = (await whoHas(cookieOf(secret))) ?? {};
    expect(Math.round(((expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(7);
    await unused('8 days');
    expect(await whoHas(cookieOf(secret))).toBeNull();
    expect(await app.get(IdentityQueries).sessions({ ...ada, sessionId }, select('current'))).not.toContainEqual({ $current: true });
  });

  it('tells its device in words, and the network of its last use, not the address', async () => {
    const { secret, sessionId } = await signIn('ada@example.org');
    await whoHas(cookieOf(secret));
    const seen = () => app.get(IdentityQueries).sessions({ ...ada, sessionId }, select('current network device { browser system form }'));
    expect((await seen())[0]).toEqual({ $current: true, $network: '203.0.113.0/24', $device: { $browser: 'Firefox', $system: 'Linux', $form: 'COMPUTER' } });
    await whoHas(cookieOf(secret), '2001:db8:1:2::3');
    expect((await seen())[0]).toMatchObject({ $network: '2001:db8:1::/48' });
    const { count } = await app.countingSql(seen);
    expect(count).toBe(1);
  });

  it('is the only one left when all others are ended', async () => {
    const [here, there] = [await signIn('ada@example.org'), await signIn('ada@example.org')];
    const stranger = await signIn('bob@example.org');
    await app.get(EndSessions).others({ ...ada, sessionId: here.sessionId });
    expect(await whoHas(cookieOf(there.secret))).toBeNull();
    for (const { secret } of [here, stranger]) expect(await whoHas(cookieOf(secret))).not.toBeNull();
    expect(await app.database.query(`select from event where name = 'identity.SessionEnded' and data->>'sessionId' = $1`, [there.sessionId])).toHaveLength(1);
  });

  it('gets another secret when what it may do changes, and the old one proves nothing', async () => {
    const before = await signIn('ada@example.org');
    const after = await app.get(UnitOfWork).run(system, (tx) => app.get(RotateSession).within(tx, before.sessionId));
    expect(await whoHas(cookieOf(before.secret))).toBeNull();
    expect(await whoHas(cookieOf(after.secret))).toMatchObject({ sessionId: before.sessionId });
    await app.get(EndSessions).one(ada, before.sessionId);
    await expect(app.get(UnitOfWork).run(system, (tx) => app.get(RotateSession).within(tx, before.sessionId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it("proves nobody when another site's page sends it", async () => {
    const { secret } = await signIn('ada@example.org');
    expect(await whoHas({ ...cookieOf(secret), host: 'localhost:1', origin: 'http://localhost:1' })).not.toBeNull();
    for (const origin of ['https://evil.example', 'http://localhost:2', 'null']) expect(await whoHas({ ...cookieOf(secret), host: 'localhost:1', origin })).toBeNull();
  });

  it('is not proved by anything else', async () => {
    for (const headers of [{}, cookieOf(''), cookieOf('guess'), { authorization: 'Bearer ' }, { authorization: 'Basic x' }]) expect(await whoHas(headers)).toBeNull();
  });
});

describe('an access token', () => {
  const scopes: TokenScope[] = ['PROJECTS_READ'];

  it('proves the person within its scopes, until it is taken back', async () => {
    const { secret, accessTokenId } = await app.get(CreateAccessToken).run(ada, { name: 'A report', scopes, expiresInDays: 30 });
    const authorization = `Bearer ${secret}`;
    expect(await whoHas({ authorization })).toMatchObject({ personId: adaId, scopes, sessionId: null });
    await expect(app.get(RevokeAccessToken).run(bob, accessTokenId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.get(RevokeAccessToken).run(ada, accessTokenId);
    expect(await whoHas({ authorization })).toBeNull();
  });

  it('wins over a cookie that comes along, so that what it may is what its scopes say', async () => {
    const { secret } = await app.get(CreateAccessToken).run(ada, { name: 'A report', scopes, expiresInDays: 30 });
    const session = await signIn('bob@example.org');
    expect(await whoHas({ ...cookieOf(session.secret), authorization: `Bearer ${secret}` })).toMatchObject({ personId: adaId, scopes });
  });

  it('needs a scope and an end', async () => {
    const create = (changes: object) => app.get(CreateAccessToken).run(ada, { name: 'A report', scopes, expiresInDays: 30, ...changes });
    await expect(create({ scopes: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'scopes' });
    await expect(create({ expiresInDays: 0 })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'expiresInDays' });
    await expect(create({ expiresInDays: 5_000 })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'expiresInDays' });
  });
});

describe('a person', () => {
  it('reads oneself in one statement', async () => {
    const { count, result } = await app.countingSql(() => app.get(IdentityQueries).viewer(ada, select('operator person { id name language }')));
    expect(count).toBe(1);
    expect(result).toMatchObject({ $operator: false, $person: { $id: adaId } });
    expect(await app.get(IdentityQueries).viewer(visitor, select('operator'))).toBeNull();
  });

  it('chooses a language', async () => {
    await app.get(ChooseLanguage).run(ada, { language: 'EN' });
    const { secret } = await signIn('ada@example.org');
    expect(await whoHas(cookieOf(secret))).toMatchObject({ language: 'EN' });
  });
});
