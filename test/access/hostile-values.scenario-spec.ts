import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import type { ClientToServerEvents } from '@grappe/contracts';
import { connectSocket, headersOf, type Credentials } from '@grappe/testing';
import { bootApp, type Product } from '../setup/product';
import { hostile, Requests, seeded } from './hostile-requests';
import { hostileWorld } from './hostile-world';

/** What would end the journey of whoever may do it. */
const endings = new Set(['signOut', 'leaveCluster', 'leaveProject', 'leaveWorkingGroup', 'refuseMember']);
/** Another number tries other values; every fault tells its own request. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
/** How many requests at least; a few of each operation if nothing is said. `npm run fuzz:inputs` asks for ten thousand. */
const wanted = Number(process.env['FUZZ_INPUTS'] ?? 1);
/** How hostile each round is: the first shows how far requests get that are not. */
const doses = [0, 0.05, 0.15, 0.4, 1];

let app: Product;
let schema: GraphQLSchema;
let me: Credentials;
let stranger: Credentials;
let known: Readonly<Record<string, string>>;
const sent = { requests: 0, refusedWrites: 0, events: 0 };
beforeAll(async () => {
  app = await bootApp();
  schema = buildClientSchema(await app.graphql<IntrospectionQuery>(getIntrospectionQuery()));
  ({ me, stranger, known } = await hostileWorld(app, schema));
});
afterAll(async () => {
  await app.close();
  mkdirSync('.grappe/test-results', { recursive: true });
  writeFileSync('.grappe/test-results/fuzz-inputs.json', JSON.stringify({ seed, ...sent }));
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Refusal {
  readonly extensions: { readonly code: string; readonly field?: string };
}

/** What is wrong with an answer, whatever was asked: a fault of ours, or a refusal that does not say of what. */
function faultsOf({ status, text }: Answer): string[] {
  const { errors = [] } = (text.startsWith('{') ? JSON.parse(text) : {}) as { errors?: Refusal[] };
  const codes = errors.map(({ extensions }) => extensions.code);
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(codes.includes('INTERNAL') ? ['INTERNAL'] : []),
    ...(/\n\s+at |node_modules|\.[jt]s:\d/.test(text) ? [`a stack: ${text.slice(0, 300)}`] : []),
    ...(errors.some(({ extensions: { code, field } }) => code === 'INVALID_INPUT' && !field) ? [`no field: ${text.slice(0, 300)}`] : []),
  ];
}

const ask = async (address: string, request: RequestInit): Promise<Answer> => {
  const response = await fetch(app.address + address, request);
  return { status: response.status, text: await response.text() };
};
const send = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** Says how many rows each table has; attempts are counted whatever comes of them. */
async function rowCounter(): Promise<() => Promise<string>> {
  const tables = await app.database.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'attempt'`);
  const counts = `select concat_ws(' ', ${tables.map(({ name }) => `(select count(*) from "${name}")`).join(', ')}) as counts`;
  return async () => (await app.database.query<{ counts: string }>(counts))[0]?.counts ?? '';
}

/** Whether a request changes rows each time, and not the worker, which runs beside it: what changes by chance does not change thrice. */
async function writesAlone(rows: () => Promise<string>, again: () => Promise<Answer>): Promise<boolean> {
  for (let time = 0; time < 3; time++) {
    await app.drainJobs();
    const before = await rows();
    await again();
    if ((await rows()) === before) return false;
  }
  return true;
}

describe('a hostile client', () => {
  it('finds no operation with a fault of ours, and none that is refused and has written something all the same', async () => {
    const random = seeded(seed);
    const faults: string[] = [];
    const rows = await rowCounter();
    let done = 0;
    let asked = 0;
    while (sent.requests < wanted) {
      // What one has done to oneself in the last round does not spare the next.
      if (sent.requests > 0) ({ me, stranger, known } = await hostileWorld(app, schema));
      const requests = new Requests(schema, known, random);
      let before = await rows();
      for (const dose of doses) {
        for (const request of requests.ofEveryOperation(dose)) {
          const reader = endings.has(request.operation) ? stranger : dose === 0 || random.chance(0.8) ? me : random.one([stranger, {}]);
          const { operation, query, variables } = request;
          const again = (): Promise<Answer> => send(JSON.stringify({ query, variables }), headersOf(reader));
          const answer = await again();
          sent.requests++;
          if (dose === 0) asked++;
          if (dose === 0 && !answer.text.includes('"errors"')) done++;
          faults.push(...faultsOf(answer).map((fault) => `${fault}\n  ${JSON.stringify(request).slice(0, 1_500)}`));
          if (!query.startsWith('mutation')) continue;
          const refused = !answer.text.includes(`"${operation}":{`);
          if (refused) sent.refusedWrites++;
          let after = await rows();
          if (refused && after !== before) {
            if (await writesAlone(rows, again)) faults.push(`refused, and written\n  ${JSON.stringify(request).slice(0, 1_500)}`);
            after = await rows();
          }
          before = after;
        }
      }
    }
    expect(faults).toEqual([]);
    expect(sent.requests).toBeGreaterThan(300);
    // As long as most of what is not hostile is done, what is a little hostile gets far.
    expect(done).toBeGreaterThan(asked / 2);
  }, 86_400_000);

  it('finds no text or id that is given below an operation, where nobody looks at it', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const below = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type)) as GraphQLObjectType[];
    const given = below.flatMap((type) => Object.values(type.getFields()).flatMap((field) => field.args.map((arg) => [`${type.name}.${field.name}`, getNamedType(arg.type).name])));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(([, type]) => type !== 'Int')).toEqual([]);
  });

  it('is told the field of each value that no text or id can be', async () => {
    const fieldOf = async (document: string, variables: object): Promise<unknown> => {
      const { errors } = await app.answer(document, variables, { as: me });
      return errors.map(({ extensions: { code, field } }) => ({ code, field }));
    };
    const post = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }';
    const input = { channelId: known['channelId'], clientId: 'a client id', body: 'Bonjour' };
    for (const body of ['a\u0000b', '\ud800']) expect(await fieldOf(post, { input: { ...input, body } })).toEqual([{ code: 'INVALID_INPUT', field: 'body' }]);
    expect(await fieldOf(post, { input: { ...input, replyToId: 'no id' } })).toEqual([{ code: 'INVALID_INPUT', field: 'replyToId' }]);
    expect(await fieldOf('{ competences(text: "a\\u0000b") { id } }', {})).toEqual([{ code: 'INVALID_INPUT', field: 'text' }]);
    expect(await fieldOf('query ($ids: [ID!]) { competences(ids: $ids) { id } }', { ids: [known['seatId'], "' or 1=1 --"] })).toEqual([{ code: 'INVALID_INPUT', field: 'ids.1' }]);
    expect(await fieldOf('{ projects(filter: { text: "\\u0000" }) { totalCount } }', {})).toEqual([{ code: 'INVALID_INPUT', field: 'filter.text' }]);
    const cursor = Buffer.from(JSON.stringify(['2026-01-01 00:00:00+00', 'no id'])).toString('base64url');
    for (const after of [cursor, '\ud800', '%00']) expect(await fieldOf('query ($after: String) { projects(after: $after) { totalCount } }', { after })).toEqual([{ code: 'INVALID_INPUT', field: 'after' }]);
  });

  it('finds no address, header or body with a fault of ours', async () => {
    const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);
    const aliases = (field: string, times: number): string => Array.from({ length: times }, (_, place) => `a${place}: ${field}`).join(' ');
    const bodies = [
      '', '{', 'null', '[]', '""', '{"query":null}', '{"query":7}', '{"query":"{"}', '{"query":"{ viewer { person { name } } }","variables":"no object"}',
      '{"query":"query A { clusters { id } }","operationName":"\\u0000"}', '{"query":"{ clusters { id } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"\\u0000"}}}',
      JSON.stringify({ query: deep('{a', '}', 50_000) }),
      ...[6, 500, 10_000].map((times) => JSON.stringify({ query: `{ clusters { ${'network { clusters { '.repeat(times)} id ${'} }'.repeat(times)} } }` })),
      ...[aliases('clusters { id }', 200), aliases('clusters { id }', 5_000), `clusters { ${aliases('id', 60)} }`, `projects { ${aliases('nodes { id }', 120)} }`].map((query) => JSON.stringify({ query: `{ ${query} }` })),
      `{"query":"{ clusters { id } }","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}`,
      JSON.stringify({ query: '{ clusters { id } }', variables: { a: 'x'.repeat(2_000_000) } }),
    ];
    const addresses = ['/%00', '/health%00', '/%c0%ae%c0%ae/', '/..%2f..%2fetc/passwd', '/graphql?query=%7B', '/graphql?query={clusters{id}}&variables=%00', `/${'a'.repeat(5_000)}`, '/socket.io/?EIO=4&transport=polling&sid=%00', '/socket.io/?EIO=9&transport=none'];
    const headers: readonly Record<string, string>[] = [{ cookie: 'grappe_session=%00' }, { cookie: `grappe_session=${'a'.repeat(8_000)}` }, { authorization: 'Bearer' }, { authorization: 'Bearer grappe_ÿ' }, { authorization: 'Basic a:b' }, { 'accept-language': '\u00ff;q=NaN' }];
    const requests = [
      ...bodies.map((body) => [body.slice(0, 80), () => send(body)] as const),
      ...addresses.map((address) => [address, () => ask(address, { headers: { 'apollo-require-preflight': 'yes' } })] as const),
      ...headers.map((given) => [JSON.stringify(given), () => send('{"query":"{ viewer { operator } }"}', given)] as const),
    ];
    const faults: string[] = [];
    for (const [what, asking] of requests) faults.push(...faultsOf(await asking()).map((fault) => `${fault} for ${what}`));
    expect(faults).toEqual([]);
  });
});

describe('a hostile socket', () => {
  /** Every event of the contract. */
  const events: Readonly<Record<keyof ClientToServerEvents, true>> = { join: true, leave: true, typing: true };

  /** Larger ones close the connection by themselves. */
  const small = hostile.filter((value) => JSON.stringify(value).length < 8_000);

  it('finds no event with a fault of ours', async () => {
    const random = seeded(seed);
    const { socket, join } = await app.socketAs(me);
    const room = { kind: 'channel', id: known['channelId'] ?? '' } as const;
    expect(await join(room)).toMatchObject({ ok: true });
    const leaf = (fine: unknown): unknown => (random.chance(0.5) ? fine : random.one(small));
    for (const event of Object.keys(events) as (keyof ClientToServerEvents)[]) {
      for (let time = 0; time < Math.max(80, wanted / 10); time++) {
        sent.events++;
        const body = random.chance(0.2) ? random.one(small) : { kind: leaf('channel'), id: leaf(room.id), after: leaf(0), channelId: leaf(room.id), ['__proto__']: leaf(null) };
        const answer = (await socket.timeout(2_000).emitWithAck(event, body as never)) as { ok: boolean; code?: string };
        expect({ body, code: answer.code }).not.toMatchObject({ code: 'INTERNAL' });
        expect(typeof answer.ok).toBe('boolean');
        socket.emit(event, body as never, 'no acknowledgement' as never);
        socket.emit(event, ...([] as never));
      }
    }
    expect(await join(room)).toMatchObject({ ok: true });
  });

  it('is a visitor whatever it shows, and takes nobody else down', async () => {
    for (const token of small) {
      const visiting = await connectSocket(app.address, {}, { token });
      expect(await visiting.join({ kind: 'channel', id: known['channelId'] ?? '' })).toEqual({ ok: false, code: 'NOT_FOUND' });
      visiting.close();
    }
    const large = await app.socketAs();
    const dropped = new Promise((resolve) => large.socket.once('disconnect', resolve));
    large.socket.emit('join', 'x'.repeat(100_000) as never, () => undefined);
    await dropped;
    expect((await fetch(`${app.address}/health`)).status).toBe(200);
  });
});
