import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApp, testPassword, type Product, type Session } from '../setup/product';

const viewer = '{ viewer { person { name } } }';

let app: Product;
let session: Session;
let adaId: string;
beforeAll(async () => {
  app = await bootApp();
  ({ session, personId: adaId } = await app.person('ada@example.org', { name: 'Ada' }));
});
afterAll(() => app.close());

const token = async (...scopes: string[]): Promise<string> => {
  const { createAccessToken } = await app.graphql<{ createAccessToken: { secret: string } }>(
    `mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret accessToken { name } } }`,
    { input: { name: 'A program', scopes, expiresInDays: 30 } },
    { as: session },
  );
  return createAccessToken.secret;
};

describe('who asks', () => {
  it('is a visitor without credentials, and the person with them', async () => {
    expect(await app.graphql(viewer)).toEqual({ viewer: null });
    expect(await app.graphql(viewer, {}, { as: session })).toEqual({ viewer: { person: { name: 'Ada' } } });
  });

  it('is told in their language what is wrong', async () => {
    const attempt = (language: 'fr' | 'en') =>
      app.answer(`mutation { signIn(input: { email: "ada@example.org", password: "wrong" }) { viewer { operator } } }`, {}, { language });
    expect((await attempt('fr')).errors).toMatchObject([{ message: 'Adresse ou mot de passe incorrect. Vérifiez la saisie et réessayez.', extensions: { code: 'WRONG_CREDENTIALS', field: 'password' } }]);
    expect((await attempt('en')).errors).toMatchObject([{ message: 'Wrong address or password. Check what you typed and try again.' }]);
  });

  it('gets a cookie that scripts cannot read and other sites cannot use', async () => {
    const answer = await app.answer(`mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { name } } } }`, {
      input: { email: 'ada@example.org', password: testPassword },
    });
    expect(answer.data).toEqual({ signIn: { viewer: { person: { name: 'Ada' } } } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^grappe_session=[^;]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  it('gets a cookie that is bound to its host where members come by https, and leaves the session that the browser had', async () => {
    const secure = await bootApp({ PUBLIC_URL: 'https://grappe.example.org' });
    const { session: first } = await secure.person('ada@example.org');
    expect(first.cookie).toMatch(/^__Host-grappe_session=/);
    const answer = await secure.answer(`mutation ($input: SignInInput!) { signIn(input: $input) { viewer { operator } } }`, { input: { email: 'ada@example.org', password: testPassword } }, { as: first });
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-grappe_session=[^;]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/)]);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await secure.graphql('{ sessions { current } }', {}, { as: { cookie } })).toEqual({ sessions: [{ current: true }] });
    expect(await secure.graphql(viewer, {}, { as: { cookie: cookie.replace('__Host-', '') } })).toEqual({ viewer: null });
    await secure.close();
  });

  it('is a visitor again after signing out, and the socket of that session closes', async () => {
    const leaving = await app.signIn('ada@example.org');
    const socket = await app.socketAs(leaving);
    const closed = new Promise((resolve) => socket.socket.once('disconnect', resolve));
    await app.graphql('mutation { signOut { signedOut } }', {}, { as: leaving });
    expect(await closed).toBe('io server disconnect');
    expect(await app.graphql(viewer, {}, { as: leaving })).toEqual({ viewer: null });
  });
});

describe('a token', () => {
  it('reaches what its scopes name, and nothing else', async () => {
    const account = { token: await token('ACCOUNT') };
    const projects = { token: await token('PROJECTS_READ') };
    expect(await app.graphql(viewer, {}, { as: account })).toEqual({ viewer: { person: { name: 'Ada' } } });
    expect((await app.answer(viewer, {}, { as: projects })).codes).toEqual(['SCOPE_MISSING']);
    expect((await app.answer('{ sessions { id } }', {}, { as: account })).codes).toEqual(['SESSION_ONLY']);
    expect((await app.answer('{ accessTokens { id } }', {}, { as: account })).codes).toEqual(['SESSION_ONLY']);
  });

  it('opens a socket like a session does', async () => {
    const socket = await app.socketAs({ token: await token('ACCOUNT') });
    expect(socket.socket.connected).toBe(true);
  });

  it('closes its sockets when it expires, and so does a session', async () => {
    const shown = [{ token: await token('ACCOUNT') }, await app.signIn('ada@example.org')];
    for (const table of ['access_token', 'session']) {
      await app.database.query(`update ${table} set expires_at = now() + interval '3 seconds' where id = (select id from ${table} order by created_at desc limit 1)`);
    }
    const closed = shown.map(async (as) => {
      const { socket } = await app.socketAs(as);
      return new Promise((resolve) => socket.once('disconnect', resolve));
    });
    expect(await Promise.all(closed)).toEqual(['io server disconnect', 'io server disconnect']);
  });
});

describe('the server', () => {
  it('says that it lives, and tells faults without details', async () => {
    expect(await (await fetch(`${app.address}/health`)).json()).toEqual({ status: 'ok' });
    expect((await app.answer('{ nothing }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const missing = await fetch(`${app.address}/nothing`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-security-policy')).toContain(`script-src 'self';`);
  });

  it('does nothing that a page of another site asks for with our cookie', async () => {
    const body = JSON.stringify({ query: 'mutation { signOut { signedOut } }' });
    const cookie = session.cookie;
    // What a form or a script of another site may send without asking.
    const form = new FormData();
    form.set('operations', body);
    const simple: RequestInit[] = [
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body },
      { method: 'POST', headers: { 'content-type': 'text/plain; application/json' }, body },
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${encodeURIComponent('mutation { signOut { signedOut } }')}` },
      { method: 'POST', body: form },
      { method: 'POST', body: new Blob([body]) },
    ];
    for (const request of simple) {
      const { status } = await fetch(`${app.address}/graphql`, { ...request, headers: { ...request.headers, cookie } });
      expect(status).toBeGreaterThanOrEqual(400);
    }
    const { status } = await fetch(`${app.address}/graphql?query=${encodeURIComponent('mutation{signOut{signedOut}}')}`, { headers: { cookie } });
    expect(status).toBeGreaterThanOrEqual(400);
    // And were it to get JSON through: the cookie proves nobody there, nor on a socket, and the page is not let read an answer.
    const foreign = await fetch(`${app.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie, origin: 'https://evil.example' }, body: JSON.stringify({ query: viewer }) });
    expect(await foreign.json()).toEqual({ data: { viewer: null } });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const heard = await app.socketAs(session, { origin: 'https://evil.example' });
    expect(await heard.join({ kind: 'person', id: adaId })).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await app.graphql(viewer, {}, { as: session })).not.toEqual({ viewer: null });
  });
});
