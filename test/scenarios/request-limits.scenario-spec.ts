import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { limits } from '@grappe/contracts';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { SupportProject } from '@grappe/features/projects';
import { GivenProjects } from '@grappe/features/projects/testing';
import { newId } from '@grappe/platform/kernel';
import { headersOf, subscriptionClient, type Credentials } from '@grappe/testing';
import { bootApp, type Product, type Session } from '../setup/product';

const makeToken = 'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }';

let app: Product;
let lea: Session;
let token: string;
beforeAll(async () => {
  app = await bootApp({ REQUEST_LIMITS: 'true' });
  lea = (await app.person('lea@test.example')).session;
  const { createAccessToken } = await app.graphql<{ createAccessToken: { secret: string } }>(
    makeToken,
    { input: { name: 'Tableur', scopes: ['PROJECTS_READ'], expiresInDays: 30 } },
    { as: lea },
  );
  token = createAccessToken.secret;
});
afterAll(() => app.close());

async function ask(query: string, as: Credentials = {}, address = '203.0.113.1') {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    // The harness is a proxy that may say from where a request comes.
    headers: { 'content-type': 'application/json', 'accept-language': 'en', 'x-forwarded-for': address, ...headersOf(as) },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  const left = Object.fromEntries([...(response.headers.get('ratelimit') ?? '').matchAll(/"(\w+)";r=(\d+)/g)].map(([, who = '', points]) => [who, Number(points)]));
  return { status: response.status, headers: response.headers, errors, left };
}
const page = '{ projects(first: 100) { nodes { id lead { id name } } } }';
const costOfPage = 1 + 100 * 2;

describe('requests', () => {
  it('tell what they cost, what is left, and what one may be', async () => {
    const { headers, left } = await ask(page, { token });
    expect(headers.get('graphql-cost')).toBe(String(costOfPage));
    expect(headers.get('graphql-limits')).toBe(`cost=${limits.documentCost}, depth=15, roots=30, tokens=10000, page=100, batch=1, seconds=15`);
    const { address, person, token: ofToken } = limits.requestPoints;
    expect(headers.get('ratelimit-policy')).toBe(`"address";q=${address};w=60, "person";q=${person};w=60, "token";q=${ofToken};w=60`);
    expect(headers.get('ratelimit')).toMatch(/^"address";r=\d+;t=\d+, "person";r=\d+;t=\d+, "token";r=\d+;t=\d+$/);
    // One for the request, two for two hundred objects.
    const again = await ask(page, { token });
    expect(left['token']).toBe(ofToken - 3);
    expect(again.left['token']).toBe(ofToken - 6);
    expect((left['person'] ?? 0) - (again.left['person'] ?? 0)).toBe(3);
    // The address pays for coming besides.
    expect((left['address'] ?? 0) - (again.left['address'] ?? 0)).toBe(4);
    // A session has no token's points, a visitor nobody's but the address's.
    expect(Object.keys((await ask('{ viewer { operator } }', lea)).left)).toEqual(['address', 'person']);
    expect(Object.keys((await ask('{ viewer { operator } }')).left)).toEqual(['address']);
  });

  it('are refused when they are too many, for as long as is told, and only to who sent them', async () => {
    const wide = '{ projects(first: 100) { nodes { partners { organisation { id projects { id } } } } } }';
    const cost = 1 + 100 * (1 + 10 * (1 + (1 + 10)));
    expect((await ask(wide, { token }, '203.0.113.2')).headers.get('graphql-cost')).toBe(String(cost));
    let refused = await ask('{ __typename }', { token }, '203.0.113.2');
    for (let i = 0; i < 40 && refused.status === 200; i++) refused = await ask(wide, { token }, '203.0.113.2');
    expect(refused).toMatchObject({ status: 429, errors: [{ message: expect.stringMatching(/Try again in \d+ seconds/), extensions: { code: 'RATE_LIMITED' } }], left: { token: 0 } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('{ __typename }', lea, '203.0.113.2')).status).toBe(200);
    expect((await ask('{ __typename }', {}, '203.0.113.2')).status).toBe(200);
  });

  it('cost a subscription the same, when it starts and whenever it tells something', async () => {
    const given = new GivenClusters(app);
    const clusterId = await given.cluster();
    const { projectId } = await new GivenProjects(app).call({ clusterId, lead: await given.member(clusterId, 'Inès'), audience: 'PUBLIC' });
    const { createAccessToken } = await app.graphql<{ createAccessToken: { secret: string } }>(makeToken, { input: { name: 'Abonné', scopes: ['PROJECTS_READ'], expiresInDays: 30 } }, { as: (await app.person('rim@test.example')).session });
    const client = subscriptionClient(app.address, { token: createAccessToken.secret });
    const running = client.subscribe<object>('subscription ($id: ID!) { projectChanged(id: $id) { supportCount } }', { id: projectId });
    expect(await running.next()).toEqual({ data: { projectChanged: { supportCount: 0 } } });
    const wide = 'subscription ($id: ID!) { projectChanged(id: $id) { partners { organisation { projects { partners { organisation { projects { id } } } } } } } }';
    const codes = new Set<string | undefined>();
    for (let i = 0; i < 40 && !codes.has('RATE_LIMITED'); i++) codes.add((await client.subscribe<object>(wide, { id: newId() }).next())?.errors?.[0]?.extensions.code);
    expect([...codes]).toEqual(['NOT_FOUND', 'RATE_LIMITED']);
    const supporter = await given.member(clusterId, 'Rim');
    await app.get(SupportProject).run(await supporter.reader(), { projectId, organisationId: supporter.organisationId });
    expect((await running.next(() => false))?.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    client.close();

    // Behind a proxy, a visitor pays for themself and not for everybody.
    const firstRefusal = async (address: string, attempts: number): Promise<string | undefined> => {
      const visitor = subscriptionClient(app.address, {}, { 'x-forwarded-for': address });
      let code: string | undefined;
      for (let i = 0; i < attempts && code !== 'RATE_LIMITED'; i++) code = (await visitor.subscribe<object>(wide, { id: newId() }).next())?.errors?.[0]?.extensions.code;
      visitor.close();
      return code;
    };
    expect([await firstRefusal('203.0.113.3', 400), await firstRefusal('203.0.113.4', 1)]).toEqual(['RATE_LIMITED', 'NOT_FOUND']);
  });

  it.each([
    // What PostgreSQL does by itself after some seconds, and what it does when it is stopped.
    ['are given up when a statement takes too long', 'QUERY_TOO_SLOW', 'pg_cancel_backend'],
    ['are to be tried again when the database goes away', 'UNAVAILABLE', 'pg_terminate_backend'],
  ])('%s', async (_, code, end) => {
    expect(await app.get(DataSource).query('show statement_timeout')).toEqual([{ statement_timeout: `${limits.statementSeconds}s` }]);
    const other = new pg.Client({ connectionString: app.database.url });
    await other.connect();
    try {
      await other.query('begin; lock table competence in access exclusive mode');
      const slow = ask('{ competences { id } }');
      const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await other.query(waiting)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await other.query(`select ${end}(pid) from (${waiting}) as waiting`);
      expect(await slow).toMatchObject({ errors: [{ extensions: { code } }] });
    } finally {
      await other.end();
    }
  });

  it('search with so many words at most', async () => {
    const text = JSON.stringify('x'.repeat(limits.searchLength.max + 1));
    const searches = [`organisations(filter: { text: ${text} }) { totalCount }`, `organisationMap(filter: { text: ${text} }) { organisationId }`, `competences(text: ${text}) { id }`, `projects(filter: { text: ${text} }) { totalCount }`, `needs(filter: { text: ${text} }) { totalCount }`];
    for (const search of searches) expect((await ask(`{ ${search} }`)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'text' } }]);
    expect((await ask(`{ workingGroups(filter: { text: ${text} }) { totalCount } }`, lea)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'text' } }]);
  });
});
