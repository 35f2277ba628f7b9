import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { bootApp, testPassword, type Product, type Session } from '../setup/product';

/** Who sits at the provider, and what it tells of them. */
interface Account {
  readonly subject: string;
  readonly email: string;
  readonly verified: boolean;
}

let app: Product;
let server: Server;
/** Whom the provider takes everybody for. */
let account: Account;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  app = await bootApp({
    OPENID_PROVIDERS: JSON.stringify([
      { id: 'pole', name: 'Le Pôle', issuer, clientId: 'grappe', clientSecret: 'a secret of the client', scope: 'openid email' },
      { id: 'gone', name: 'Parti', issuer: 'http://localhost:1', clientId: 'grappe', clientSecret: 'a secret of the client' },
    ]),
  });
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: 'grappe', client_secret: 'a secret of the client', redirect_uris: [`${app.address}/open-id/pole/callback`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/who/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, email: account.email, email_verified: account.verified }) }),
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    // Whoever signs in has agreed.
    loadExistingGrant: async ({ oidc }): Promise<InstanceType<Provider['Grant']>> => {
      const grant: InstanceType<Provider['Grant']> = new provider.Grant({ accountId: oidc.session?.accountId ?? '', clientId: oidc.client?.clientId ?? '' });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/who/')) void provider.interactionFinished(request, response, { login: { accountId: account.subject } }, { mergeWithLastSubmission: false });
    else answer(request, response);
  });
});
afterAll(async () => {
  await app.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A browser: cookies by host and port, redirects followed until they lead to a page of ours. */
class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(session?: Session) {
    if (session) this.keep(app.address, session.cookie);
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.fetch(`${app.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { extensions: { code: string } }[] };
    if (errors) throw new Error(errors[0]?.extensions.code);
    return data;
  }

  /** Opens an address; the callback, before it is followed, and the page of ours at the end. */
  async open(address: string, change: (callback: URL) => void = () => undefined): Promise<{ callback: string; page: string }> {
    let callback = '';
    for (let url = address, steps = 0; steps < 12; steps++) {
      const here = new URL(url);
      if (here.origin === app.address && here.pathname.endsWith('/callback')) {
        change(here);
        callback = here.href;
      } else if (here.origin === app.address) return { callback, page: here.pathname + here.search };
      const { status, headers } = await this.fetch(here.href);
      if (status < 300 || status > 399) throw new Error(`${here.href} answers ${status}.`);
      url = new URL(headers.get('location') ?? '/nowhere', here).href;
    }
    throw new Error('It goes round in circles.');
  }

  private async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const cookie = [...(this.cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, headers: { ...init.headers, cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) this.keep(origin, set.split(';')[0] ?? '');
    return response;
  }

  private keep(origin: string, cookie: string): void {
    const [name = '', ...value] = cookie.split('=');
    this.cookies.set(origin, (this.cookies.get(origin) ?? new Map<string, string>()).set(name, value.join('=')));
  }
}

const leave = async (browser: Browser, provider = 'pole'): Promise<string> =>
  (await browser.ask<{ signInWithProvider: { location: string } }>('mutation ($input: SignInWithProviderInput!) { signInWithProvider(input: $input) { location } }', { input: { provider, next: '/projects' } })).signInWithProvider.location;
const signIn = async (browser: Browser) => browser.open(await leave(browser));
const link = async (browser: Browser) =>
  browser.open((await browser.ask<{ linkAccount: { location: string } }>('mutation { linkAccount(input: { provider: "pole" }) { location } }')).linkAccount.location);
const whoIs = async (browser: Browser): Promise<string | null> =>
  (await browser.ask<{ viewer: { person: { name: string } } | null }>('{ viewer { person { name } } }')).viewer?.person.name ?? null;

let n = 0;
let email: string;
let personId: string;
let session: Session;
beforeEach(async () => {
  n += 1;
  email = `ada${n}@example.org`;
  ({ personId, session } = await app.person(email, { name: `Ada ${n}` }));
  account = { subject: `subject-${n}`, email, verified: true };
});

describe('signing in with an account elsewhere', () => {
  it('finds the person by the address that the provider has verified, and from then on by the account', async () => {
    const browser = new Browser();
    expect(await signIn(browser)).toMatchObject({ page: '/projects' });
    expect(await whoIs(browser)).toBe(`Ada ${n}`);
    account = { ...account, email: 'another@example.org', verified: false };
    const again = new Browser();
    await signIn(again);
    expect(await whoIs(again)).toBe(`Ada ${n}`);
    expect(await new Browser(session).ask('{ security { linkedAccounts { provider email } } }')).toEqual({ security: { linkedAccounts: [{ provider: 'pole', email: 'another@example.org' }] } });
    await app.drainJobs();
    expect(await new Browser(session).ask('{ notifications(first: 1) { nodes { kind facts } } }')).toEqual({ notifications: { nodes: [{ kind: 'SECURITY_CHANGED', facts: { change: 'ACCOUNT_LINKED' } }] } });
  });

  it('opens nothing by an address that the provider has not verified, nor by one that nobody has here', async () => {
    for (const other of [{ verified: false }, { email: 'nobody@example.org' }]) {
      const browser = new Browser();
      account = { subject: `stranger-${n}`, email, verified: true, ...other };
      expect(await signIn(browser)).toMatchObject({ page: '/sign-in?refused=NO_LINKED_ACCOUNT' });
      expect(await whoIs(browser)).toBeNull();
    }
    expect(await app.database.query('select from linked_account where person_id = $1', [personId])).toHaveLength(0);
  });

  it('is refused with another state, nonce or verifier, from another browser, and a second time', async () => {
    const refused = { page: '/sign-in?refused=PROVIDER_REFUSED' };
    const forged = new Browser();
    expect(await forged.open(await leave(forged), (callback) => callback.searchParams.set('state', 'another'))).toMatchObject(refused);
    for (const kept of ['nonce', 'code_verifier']) {
      const browser = new Browser();
      const location = await leave(browser);
      await app.database.query(`update open_id_attempt set memory = jsonb_set(memory, '{pole,${kept}}', '"another-${'x'.repeat(40)}"')`);
      expect(await browser.open(location)).toMatchObject(refused);
      expect(await whoIs(browser)).toBeNull();
    }
    const expired = { page: '/sign-in?refused=SIGN_IN_EXPIRED' };
    const victim = new Browser();
    expect(await victim.open(await leave(new Browser()))).toMatchObject(expired);
    const browser = new Browser();
    const { callback } = await signIn(browser);
    for (const replaying of [new Browser(), browser]) expect((await replaying.open(callback)).page).toMatch(/refused=SIGN_IN_EXPIRED$/);
  });

  it('asks for the second factor of whoever has one here', async () => {
    await app.database.query(`insert into authenticator_app (person_id, sealed_secret, created_at, confirmed_at) values ($1, '', now(), now())`, [personId]);
    const browser = new Browser();
    expect(await signIn(browser)).toMatchObject({ page: '/sign-in?next=%2Fprojects' });
    expect(await whoIs(browser)).toBeNull();
    expect(await browser.ask('{ pendingSignIn { methods } }')).toEqual({ pendingSignIn: { methods: ['AUTHENTICATOR_APP'] } });
  });

  it('is refused in words when the provider is unknown or does not answer, and leads to pages of ours alone', async () => {
    await expect(leave(new Browser(), 'none')).rejects.toThrow('NOT_FOUND');
    await expect(leave(new Browser(), 'gone')).rejects.toThrow('PROVIDER_UNREACHABLE');
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      await expect(new Browser().ask('mutation ($input: SignInWithProviderInput!) { signInWithProvider(input: $input) { location } }', { input: { provider: 'pole', next } })).rejects.toThrow('INVALID_INPUT');
    }
  });
});

describe('an account elsewhere', () => {
  it('is linked from inside whatever its address, by who proved who they are, and unlinked', async () => {
    account = { subject: `other-${n}`, email: 'private@example.net', verified: false };
    const inside = new Browser(session);
    expect(await link(inside)).toMatchObject({ page: '/account/security' });
    const { security } = await inside.ask<{ security: { linkedAccounts: { id: string; email: string }[] } }>('{ security { linkedAccounts { id email } } }');
    expect(security.linkedAccounts).toMatchObject([{ email: 'private@example.net' }]);
    const browser = new Browser();
    await signIn(browser);
    expect(await whoIs(browser)).toBe(`Ada ${n}`);

    const { session: other } = await app.person(`bob${n}@example.org`);
    expect(await link(new Browser(other))).toMatchObject({ page: '/account/security?refused=LINKED_TO_ANOTHER' });
    const unlink = (by: Browser) => by.ask('mutation ($input: UnlinkAccountInput!) { unlinkAccount(input: $input) { security { linkedAccounts { id } } } }', { input: { linkedAccountId: security.linkedAccounts[0]?.id } });
    await expect(unlink(new Browser(other))).rejects.toThrow('NOT_FOUND');
    await app.database.query(`update session set proved_at = now() - interval '1 hour' where person_id = $1`, [personId]);
    await expect(unlink(inside)).rejects.toThrow('FRESH_PROOF_NEEDED');
    await expect(link(inside)).rejects.toThrow('FRESH_PROOF_NEEDED');
    await inside.ask('mutation ($input: ProveAgainInput!) { proveAgain(input: $input) { security { hasPassword } } }', { input: { password: testPassword } });
    expect(await unlink(inside)).toEqual({ unlinkAccount: { security: { linkedAccounts: [] } } });
    expect(await signIn(new Browser())).toMatchObject({ page: '/sign-in?refused=NO_LINKED_ACCOUNT' });
  });
});
