import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseOf, templateVariable, testDatabaseName, withClient } from './server';

/** A database of one test file: the whole schema and nothing in it. */
export interface TestDatabase {
  readonly url: string;
  /** Runs a statement outside of the product. */
  query<Row extends object = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Copies the template, in some 15 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const templateUrl = process.env[templateVariable];
  if (templateUrl === undefined) throw new Error('There is no template database: this test needs the configuration of database tests or scenarios.');
  const template = testDatabaseName(templateUrl);
  const name = template.replace(/template$/, randomBytes(5).toString('hex'));
  const maintenanceUrl = databaseOf(templateUrl, 'postgres');
  await withClient(maintenanceUrl, (client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  const url = databaseOf(templateUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A connection that still says goodbye is cut off by the drop, which is no fault.
  pool.on('error', () => undefined);
  return {
    url,
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) => (await pool.query<Row>(text, [...values])).rows,
    drop: async () => {
      await pool.end();
      await withClient(maintenanceUrl, (client) => client.query(`drop database if exists ${testDatabaseName(url)} with (force)`));
    },
  };
}
