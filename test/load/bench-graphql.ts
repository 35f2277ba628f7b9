import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import pg from 'pg';
import { readConfig } from '@grappe/platform/config';
import { buildApps } from '../faults/server-process';
import { buildDatabase } from './build-database';
import { start, type Contestant } from './contestants';
import { installPeers, type Peers } from './peers';
import { mutation, parameterTypes, queries, type Query } from './queries';
import { growthTable, markdown, medianOf, resultLine, table, type Measurements } from './report';
import { ask, turn, type Asked, type Measured } from './turn';
import { idOf, member, usualSize, type WorldSize } from './world';

const say = (line: string): void => console.log(line);

/** `npm run bench:graphql -- [--projects 20000] [--seconds 4] [--turns 3] [--only projectPage,search] [--without-peers] [--growth]` */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      organisations: { type: 'string' }, projects: { type: 'string' }, persons: { type: 'string' }, messages: { type: 'string' },
      seconds: { type: 'string', default: '4' }, turns: { type: 'string', default: '3' }, only: { type: 'string' },
      'without-peers': { type: 'boolean', default: false }, growth: { type: 'boolean', default: false },
    },
  });
  const sized = (name: keyof WorldSize): number => Number(values[name] ?? usualSize[name]);
  const size: WorldSize = { organisations: sized('organisations'), projects: sized('projects'), persons: sized('persons'), messages: sized('messages') };
  const how = { seconds: Number(values.seconds), turns: Number(values.turns), only: values.only?.split(',') };
  if (values.growth) return growth(how);
  const measured = await compare(size, values['without-peers'] ? null : installPeers(say), how);
  say(table(measured));
  say(`\n${markdown(measured)}\n`);
  say(resultLine(measured));
}

interface How {
  readonly seconds: number;
  readonly turns: number;
  readonly only: readonly string[] | undefined;
}

/** From 2,000 to 200,000 projects: how much slower each read of Grappe becomes. */
async function growth(how: How): Promise<void> {
  const small = await compare({ ...usualSize, projects: 2_000 }, null, how);
  const large = await compare({ ...usualSize, projects: 200_000 }, null, how);
  say(growthTable(small, large));
}

/** Builds the database and measures everyone on it, turn by turn. */
async function compare(size: WorldSize, peers: Peers | null, { seconds, turns, only }: How): Promise<Measurements> {
  const database = await buildDatabase(size, say);
  const folder = mkdtempSync(join(process.cwd(), '.grappe', 'bench-'));
  const contestants: Contestant[] = [];
  const built = await buildApps('api');
  try {
    const world = await lookUp(database.url);
    const all = queries(world.deep);
    const orders = join(folder, 'limit.json');
    writeFileSync(orders, JSON.stringify({
      url: database.url,
      reader: world.reader,
      queries: Object.fromEntries(all.map(({ name, sql }) => [name, numbered(sql)])),
      mutation: { steps: mutation.sql.map(numbered), answer: numbered(mutation.answer) },
    }));
    const node = process.execPath;
    const environment = { DATABASE_URL: database.url, LOG: 'silent', REQUEST_LIMITS: 'false' };
    const pool = String(readConfig({}, environment).DATABASE_POOL);
    contestants.push(await start({ name: 'limit', command: node, args: ['test/load/limit.mjs', orders], path: '/', environment: { DATABASE_POOL: pool } }));
    // As the image starts it.
    contestants.push(await start({ name: 'grappe', command: node, args: ['--max-semi-space-size=8', built.mains.get('api') ?? ''], path: '/graphql', environment }));
    if (peers) contestants.push(...(await peers.start(database.url, pool)));
    const asked = [...all.filter(({ name }) => !only || only.includes(name)), ...(!only || only.includes(mutation.name) ? [mutation] : [])];
    const seats = new Seats(world.seatIds, database.url);
    for (const query of asked) if (query.kind !== 'mutation') await sameAnswer(query as Query, contestants);
    const measured: Measurements = { start: new Map(contestants.map(({ name, startMilliseconds }) => [name, startMilliseconds])), size, rows: [] };
    for (let round = 0; round < turns; round++) {
      for (const query of asked) {
        for (const contestant of contestants) {
          for (const [reader, question] of questions(query, contestant.name, seats)) {
            const inTurn = async (length: number): Promise<Measured> => {
              if (query !== mutation) return turn(contestant, question, { seconds: length });
              await seats.putBack();
              return turn(contestant, question, { requests: seats.perTurn });
            };
            if (round === 0) await inTurn(1);
            measured.rows.push({ query: query.name, kind: query.kind, contestant: reader, ...(await inTurn(seconds)) });
            // What it has not answered yet would weigh on the next one's turn; this waits behind it.
            if (query !== mutation) await ask(contestant, question);
          }
        }
        say(`turn ${round + 1}, ${query.name}: ${[...new Set(measured.rows.map((row) => row.contestant))].map((name) => `${name} ${Math.round(medianOf(measured, query.name, name)?.perSecond ?? 0)}/s`).join(', ')}`);
      }
    }
    return measured;
  } finally {
    for (const contestant of contestants) await contestant.stop();
    built.remove();
    rmSync(folder, { recursive: true, force: true });
    await database.stop();
  }
}

/** Seats that the member has not asked for, each once until they are put back. */
class Seats {
  private next = 0;
  constructor(
    private readonly ids: readonly string[],
    private readonly url: string,
  ) {}
  /** A connection may have taken one that it did not send. */
  get perTurn(): number {
    return Math.min(2_000, this.ids.length - 16);
  }
  take(): string {
    const id = this.ids[this.next++];
    if (id === undefined) throw new Error('The seats are used up: more --projects.');
    return id;
  }
  /** What was asked for is as it was before. */
  async putBack(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query('delete from expression_of_interest where organisation_id = $1 and seat_id = any($2)', [member.organisationId, this.ids.slice(0, this.next)]);
    await client.query('vacuum analyze expression_of_interest');
    await client.end();
    this.next = 0;
  }
}

const asMember = { cookie: `grappe_session=${member.sessionSecret}` };
const asProgram = { authorization: `Bearer ${member.tokenSecret}` };
const pitch = 'Nous savons faire ce que cette place demande.';

/** How a contestant is asked: Grappe as the member in the web app, and by a program with a token. */
function questions(query: Query | typeof mutation, contestant: string, seats: Seats): [string, Asked][] {
  const text = contestant === 'limit' ? query.name : contestant === 'postgraphile' ? query.postgraphile : contestant === 'mercurius' ? query.mercurius : query.document;
  const body = query === mutation ? () => JSON.stringify({ query: text, variables: interestOf(contestant, seats.take()) }) : constant({ query: text, variables: variablesOf(query as Query, contestant) });
  if (contestant !== 'grappe') return [[contestant, { headers: {}, body }]];
  return [['grappe', { headers: asMember, body }], ['grappe (token)', { headers: asProgram, body }]];
}

const constant = (body: object) => {
  const text = JSON.stringify(body);
  return () => text;
};

function interestOf(contestant: string, seatId: string): object {
  const { organisationId, personId } = member;
  const input = { seatId, organisationId, pitch };
  if (contestant === 'grappe') return { input };
  if (contestant !== 'postgraphile') return input;
  return { input: { expressionOfInterest: { rowId: crypto.randomUUID(), ...input, personId, projectId: idOf('project', 1), status: 'SENT', sentAt: '2026-11-01T00:00:00Z' } } };
}

/** PostGraphile knows no place in a list but a number. */
const variablesOf = ({ name, variables }: Query, contestant: string): object => (name === 'deepPage' && contestant === 'postgraphile' ? { first: variables['first'], offset: 10_000 } : variables);

/** Grappe must answer what the hand-written statement answers, policies apart, or the comparison says nothing. */
async function sameAnswer(query: Query, contestants: readonly Contestant[]): Promise<void> {
  const [limit, grappe] = contestants as [Contestant, Contestant];
  const expected = (await ask(limit, { headers: {}, body: constant({ query: query.name, variables: query.variables }) })).data;
  const given = (await ask(grappe, { headers: asMember, body: constant({ query: query.document, variables: query.variables }) })).data;
  for (const answer of [given, expected]) delete (answer['project'] as { viewerCan?: unknown } | undefined)?.viewerCan;
  if (!isDeepStrictEqual(given, expected)) throw new Error(`${query.name}: Grappe and the hand-written SQL differ:\n${JSON.stringify(given).slice(0, 3_000)}\n${JSON.stringify(expected).slice(0, 3_000)}`);
  for (const peer of contestants.slice(2)) for (const [, question] of questions(query, peer.name, new Seats([], ''))) await ask(peer, question);
}

/** A statement with its named parameters numbered and typed. */
function numbered(sql: string): { text: string; names: string[] } {
  const names: string[] = [];
  const text = sql.replace(/(?<![:\w]):([a-zA-Z]+)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}::${parameterTypes[name]}`;
  });
  return { text, names };
}

/** Who the member is, where the deep page begins, and which seats may be asked for. */
async function lookUp(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: [reader] } = await client.query<Record<string, unknown>>(
    `select array[$2::uuid] as own, $1::uuid as person, array_agg(m.cluster_id) as clusters,
      (select array_agg(distinct sister.id) from membership m join cluster c on c.id = m.cluster_id join cluster sister on sister.id = c.id or sister.network_id = c.network_id where m.organisation_id = $2) as network
     from membership m where m.organisation_id = $2`, [member.personId, member.organisationId]);
  const { rows: [deep] } = await client.query<{ createdAt: string; id: string }>(
    `select created_at::text as "createdAt", id from project where cluster_id = any($1) order by created_at desc, id desc offset (select count(*) / 2 from project where cluster_id = any($1)) limit 1`, [reader?.['clusters']]);
  const { rows: seats } = await client.query<{ id: string }>(
    `select s.id from seat s join project p on p.id = s.project_id where p.stage = 'CALL' and p.cluster_id = any($1) and p.lead_organisation_id <> $2 and s.position = 2
     and not exists (select from partner where project_id = p.id and organisation_id = $2) and not exists (select from project_excluded_organisation x where x.project_id = p.id and x.organisation_id = $2)
     and not exists (select from expression_of_interest e where e.project_id = p.id and e.organisation_id = $2)
     union all select s.id from seat s join project p on p.id = s.project_id where p.stage = 'CALL' and p.cluster_id = any($1) and p.lead_organisation_id <> $2 and s.position = 1
     and not exists (select from partner where project_id = p.id and organisation_id = $2) and not exists (select from project_excluded_organisation x where x.project_id = p.id and x.organisation_id = $2)
     and not exists (select from expression_of_interest e where e.project_id = p.id and e.organisation_id = $2)`, [reader?.['clusters'], member.organisationId]);
  await client.end();
  if (!reader || !deep) throw new Error('The database of the bench is empty.');
  return { reader, deep, seatIds: seats.map(({ id }) => id) };
}
