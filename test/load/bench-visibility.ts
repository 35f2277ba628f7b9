import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { parseArgs } from 'node:util';
import type { Reader } from '@grappe/contracts';
import { installation } from '@grappe/composition';
import { ProjectQueries } from '@grappe/features/projects';
import { readerFrom, StandingSource } from '@grappe/platform/access';
import { sql, Statements } from '@grappe/platform/database';
import { NounRegistry, Reads, type Selected } from '@grappe/platform/reads';
import { select, testConfig } from '@grappe/testing';
import { buildDatabase } from './build-database';
import { member, usualSize } from './world';

const say = (line: string): void => console.log(line);

/** What the list of projects shows of each, and what it says of the whole. */
const card = 'id title summary kind stage deadline openSeatCount partnerCount supportCount cluster { id name } lead { id name } seats { id title places filled competences { id label { fr en } } }';
const lists: Readonly<Record<string, readonly Selected[]>> = {
  'a page, as the app asks for it': select(`totalCount facets { stages { value count } kinds { value count } } pageInfo { hasNextPage endCursor } nodes { ${card} }`),
  'a page alone': select(`pageInfo { hasNextPage endCursor } nodes { ${card} }`),
};

/**
 * `npm run bench:visibility -- [--projects 20000] [--turns 40]`: what it costs that a list is born filtered. The same member of three clusters reads the
 * same list with the rule and without it, turn by turn; the last line is JSON, the median with the rule as a multiple of the one without.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { projects: { type: 'string' }, turns: { type: 'string', default: '40' } } });
  const database = await buildDatabase({ ...usualSize, messages: 1_000, projects: Number(values.projects ?? usualSize.projects) }, say);
  const app = await NestFactory.createApplicationContext(installation(await testConfig(database.url)), { logger: false });
  try {
    const reader = await readerOf(app.get(StandingSource));
    const [ruled, free] = [app.get(ProjectQueries), await withoutRule(app.get(DataSource), app.get(Statements), app.get(NounRegistry))];
    const ratios = new Map<string, number>();
    for (const [name, selection] of Object.entries(lists)) {
      const times: Record<'ruled' | 'free', number[]> = { ruled: [], free: [] };
      // The first few warm plans and caches.
      for (let turn = -5; turn < Number(values.turns); turn++) {
        const taken = { ruled: await timeOf(ruled, reader, selection), free: await timeOf(free, reader, selection) };
        if (turn < 0) continue;
        times.ruled.push(taken.ruled);
        times.free.push(taken.free);
      }
      ratios.set(name, median(times.ruled) / median(times.free));
      say(`${name}: ${median(times.ruled).toFixed(1)} ms with the rule, ${median(times.free).toFixed(1)} ms without`);
    }
    say(JSON.stringify({ ratio: Math.round(Math.max(...ratios.values()) * 100) / 100 }));
  } finally {
    await app.close();
    await database.stop();
  }
}

async function readerOf(standings: StandingSource): Promise<Reader> {
  const identified = { personId: member.personId, name: 'Personne 1', language: 'FR', operator: false, sessionId: null, scopes: null, expiresAt: null } as const;
  return readerFrom(identified, await standings.of(member.personId));
}

/** The same nouns, but that every project is there for everyone; its seats, read as parts of it, are not asked again. */
async function withoutRule(dataSource: DataSource, statements: Statements, nouns: NounRegistry): Promise<ProjectQueries> {
  const registry = new NounRegistry();
  const everyone = { visible: () => sql`true` };
  for (const noun of nouns.all()) registry.declare({ ...noun, fields: nouns.fieldsOf(noun.noun), ...(noun.noun === 'Project' ? everyone : {}) });
  const reads = new Reads(dataSource, statements, registry);
  await reads.onApplicationBootstrap();
  return new ProjectQueries(reads);
}

/** Milliseconds that one list takes. */
async function timeOf(queries: ProjectQueries, reader: Reader, selection: readonly Selected[]): Promise<number> {
  const began = performance.now();
  await queries.projects(reader, {}, 'NEWEST', { first: 20 }, selection);
  return performance.now() - began;
}

const median = (figures: readonly number[]): number => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
