import pg from 'pg';
import { migrate, type Migration } from '@grappe/platform/database';
import { startEmbeddedPostgres } from '@grappe/platform/embedded-postgres';
import { resolve } from 'node:path';
import { databaseOf, isAlive, templateVariable, testDatabasePrefix, withClient } from './server';

/** A database with the whole schema, from which each test file gets a copy. */
export interface Template {
  /** Gives it up, and the server with it unless others use that. */
  release(): Promise<void>;
}

/**
 * Starts the tests' PostgreSQL (or takes the server of TEST_DATABASE_URL), and makes a template with these migrations.
 * Several test runs at once share the server; each has a template of its own.
 */
export async function makeTemplate(migrations: readonly Migration[]): Promise<Template> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startEmbeddedPostgres({ dataDirectory: resolve('.grappe/test-data'), durable: false, role: 'tests' }) : null;
  const maintenanceUrl = server?.url('postgres') ?? given ?? '';
  const template = `${testDatabasePrefix}${process.pid}_template`;
  await withClient(maintenanceUrl, async (client) => {
    await dropLeftovers(client);
    await client.query(`create database ${template}`);
  });
  const url = databaseOf(maintenanceUrl, template);
  await migrate(url, migrations);
  process.env[templateVariable] = url;
  return {
    release: async () => {
      await withClient(maintenanceUrl, (client) => client.query(`drop database if exists ${template} with (force)`));
      await server?.stop();
    },
  };
}

/** Databases of test runs that were killed. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select datname as name from pg_database where datname like '${testDatabasePrefix}%'`);
  for (const { name } of rows) {
    const owner = Number(name.slice(testDatabasePrefix.length).split('_')[0]);
    if (!isAlive(owner)) await client.query(`drop database if exists "${name}" with (force)`);
  }
}
