import { resolve } from 'node:path';
import pg from 'pg';
import { migrations } from '@grappe/composition';
import { migrate } from '@grappe/platform/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@grappe/platform/embedded-postgres';
import { fillWorld, type WorldSize } from './world';

/** A database of the bench, filled. */
export interface BenchDatabase {
  readonly url: string;
  /** Gives the server up; the data stay for the next run. */
  stop(): Promise<void>;
}

/** Makes the database of this size anew, in the product's own schema, on a PostgreSQL with the product's own settings. */
export async function buildDatabase(size: WorldSize, say: (line: string) => void): Promise<BenchDatabase> {
  const server = await startEmbeddedPostgres({ dataDirectory: resolve('.grappe/bench-data'), durable: true, role: 'bench' });
  try {
    const url = await fresh(server, `bench_${size.projects}`);
    await migrate(url, migrations);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const start = Date.now();
    await fillWorld(client, size);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    await client.end();
    say(`Database of ${size.projects} projects made in ${Math.round((Date.now() - start) / 1000)} s.`);
    return { url, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fresh(server: EmbeddedPostgres, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
  await server.ensureDatabase(name);
  return server.url(name);
}
