import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { start, type Contestant } from './contestants';
import { member } from './world';

const folder = resolve('test/load/peers');

/** Those with whom Grappe is compared, installed. */
export interface Peers {
  start(url: string, pool: string): Promise<Contestant[]>;
}

/** Installs the peers, in a package of their own so that Grappe's does not depend on them. */
export function installPeers(say: (line: string) => void): Peers {
  if (!existsSync(`${folder}/node_modules/.package-lock.json`)) {
    say('Installing PostGraphile, Mercurius and the Node that the former needs…');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error('The peers could not be installed.');
  }
  return {
    start: async (url, pool) => {
      const environment = { DATABASE_URL: url, PERSON_ID: member.personId, DATABASE_POOL: pool };
      await run(url, functionsForPostGraphile);
      // It shows a relation only where a whole index stands behind it, and would be slow without: ours leaves out who has left.
      await run(url, 'create index bench_partner on partner (project_id)');
      return [
        await start({ name: 'postgraphile', command: `${folder}/node_modules/node/bin/node`, args: [`${folder}/postgraphile.mjs`], path: '/graphql', environment }),
        await start({ name: 'mercurius', command: process.execPath, args: [`${folder}/mercurius.mjs`], path: '/graphql', environment }),
      ];
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** What PostGraphile needs to say searches and counts at all. */
const functionsForPostGraphile = `
  create or replace function bench_search(words text) returns setof project language sql stable as $$
    select * from project p where (p.search @@ websearch_to_tsquery('grappe', words) or p.title ilike '%' || words || '%') and p.stage in ('CALL', 'CONSORTIUM')
      and p.kind in ('RESEARCH_AND_DEVELOPMENT', 'TRAINING', 'EXPORT') order by (ts_filter(p.search, '{a}') @@ websearch_to_tsquery('grappe', words) or p.title ilike '%' || words || '%') desc, p.created_at desc $$;
  create or replace function bench_members(of_cluster uuid) returns setof organisation language sql stable as $$
    select o.* from organisation o where exists (select from membership m where m.organisation_id = o.id and m.cluster_id = of_cluster and m.status = 'ACTIVE') order by o.sort_name, o.id $$;
  create or replace function bench_mine(organisation uuid) returns setof project language sql stable as $$
    select p.* from project p where p.id in (select project_id from partner where organisation_id = organisation and left_at is null) order by p.created_at desc $$;
  create or replace function bench_natures(of_cluster uuid, out value text, out count bigint) returns setof record language sql stable as $$
    select o.nature, count(*) from organisation o where exists (select from membership m where m.organisation_id = o.id and m.cluster_id = of_cluster and m.status = 'ACTIVE') group by 1 $$;
  create or replace function bench_roles(of_cluster uuid, out value text, out count bigint) returns setof record language sql stable as $$
    select m.role, count(*) from membership m where m.cluster_id = of_cluster and m.status = 'ACTIVE' group by 1 $$`;
