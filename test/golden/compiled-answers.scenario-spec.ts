import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { mkdirSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { visitor, type Reader } from '@grappe/contracts';
import { readerFrom, StandingSource } from '@grappe/platform/access';
import { CompiledAnswers, type GraphQLContext } from '@grappe/platform/graphql';
import { fieldResolver, NounRegistry } from '@grappe/platform/reads';
import { fillWorld, idOf } from '../load/world';
import { bootApp, type Product } from '../setup/product';
import { RandomQueries, type KnownIds, type RandomQuery } from './random-queries';

// `npm run fuzz:graphql` asks for more, and a failure says which seed shows it again.
const count = Number(process.env['FUZZ_QUERIES'] ?? 160);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

let app: Product;
let schema: GraphQLSchema;
let ids: KnownIds;
let readers: ReadonlyMap<string, Reader>;
beforeAll(async () => {
  app = await bootApp();
  const client = new pg.Client({ connectionString: app.database.url });
  await client.connect();
  await fillWorld(client, { organisations: 40, projects: 120, persons: 60, messages: 600 });
  await client.query(`insert into cluster_animateur (cluster_id, person_id, since) select id, $1, now() from cluster where slug = 'cluster-2'`, [idOf('person', 5)]);
  await client.query(`update person set operator = true where id = $1`, [idOf('person', 6)]);
  await client.query(`update mandate set ended_at = now() where person_id = $1`, [idOf('person', 7)]);
  await client.end();
  schema = app.get(GraphQLSchemaHost).schema;
  ids = await knownIds();
  readers = await everyClass();
});
afterAll(() => app.close());

async function knownIds(): Promise<KnownIds> {
  const known = new Map<string, readonly string[]>();
  for (const { noun, type = noun, table } of app.get(NounRegistry).all()) {
    const rows = await app.database.query<{ id: string }>(`select id from "${table}" order by id limit 12`);
    known.set(type, rows.map(({ id }) => id));
  }
  return known;
}

/** One reader of each class that the rules know. */
async function everyClass(): Promise<Map<string, Reader>> {
  const of = async (n: number, more: Partial<Reader> = {}): Promise<Reader> => {
    const identified = { ...visitor, name: `Personne ${n}`, personId: idOf('person', n), sessionId: idOf('session', 1) };
    return { ...readerFrom(identified, await app.get(StandingSource).of(identified.personId)), ...more };
  };
  const [excluded] = await app.database.query<{ n: number }>(`select substring(person.name from '\\d+')::int as n from mandate join person on person.id = mandate.person_id
    where ended_at is null and organisation_id in (select organisation_id from project_excluded_organisation) order by 1 desc limit 1`);
  return new Map([
    ['visitor', visitor],
    ['member', await of(1)],
    ['excluded competitor', await of(excluded?.n ?? 0)],
    ['animateur', await of(5)],
    ['operator', await of(6, { operator: true })],
    ['person without organisation', await of(7)],
    ['token to read projects', await of(1, { scopes: ['PROJECTS_READ'], sessionId: null })],
    ['token to read all', await of(1, { scopes: ['DIRECTORY_READ', 'PROJECTS_READ', 'GROUPS_READ', 'MESSAGES_READ', 'ACCOUNT'], sessionId: null })],
  ]);
}

/** What the resolvers answer, and what the text says; null where the resolvers are left to answer. */
async function bothWays({ text, variables }: RandomQuery, reader: Reader): Promise<{ resolved: string; compiled: string | null }> {
  const node = parse(text);
  const faults = validate(schema, node);
  if (faults.length > 0) throw new Error(`The generator made an invalid query: ${faults[0]?.message}\n${text}`);
  const context = { reader, request: { headers: {}, ip: '127.0.0.1' }, reply: {} } as unknown as GraphQLContext;
  const data = await app.get(CompiledAnswers).answer(schema, { text, hash: text, node }, { text, hash: null, operationName: null, variables }, context);
  const result = await execute({ schema, document: node, variableValues: variables, contextValue: context, fieldResolver, operationName: getOperationAST(node)?.name?.value });
  return { resolved: result.errors ? `errors: ${result.errors.map(({ message }) => message).join(', ')}` : JSON.stringify(result.data), compiled: data && JSON.stringify(JSON.parse(data)) };
}

it('answers random queries as the resolvers do, to every class of reader', async () => {
  const random = new RandomQueries(schema, ids, seed);
  let compiled = 0;
  for (let n = 0; n < count; n++) {
    const query = random.next();
    const [who, reader] = [...readers][n % readers.size] as [string, Reader];
    const answers = await bothWays(query, reader);
    if (answers.compiled === null) continue;
    compiled++;
    if (answers.compiled !== answers.resolved) {
      throw new Error(`FUZZ_SEED=${seed}, query ${n}, to the ${who}:\n${query.text}\n${JSON.stringify(query.variables)}\nas text:   ${answers.compiled}\nresolvers: ${answers.resolved}`);
    }
  }
  mkdirSync('.grappe/test-results', { recursive: true });
  writeFileSync('.grappe/test-results/fuzz.json', JSON.stringify({ seed, queries: count, asText: compiled, differences: 0 }));
  expect(compiled).toBeGreaterThan(count / 4);
});
