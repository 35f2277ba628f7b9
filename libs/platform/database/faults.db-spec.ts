import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { bootModules, type BootedModules } from '@grappe/testing';
import { databaseFault } from './faults';

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules();
});
afterAll(() => app.close());

const faultOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (fault: unknown) => fault);

it('tells that the database cannot be asked from that it was asked something wrong', async () => {
  const pool = new pg.Pool({ connectionString: app.database.url, max: 1, connectionTimeoutMillis: 50 });
  pool.on('error', () => undefined);
  const held = await pool.connect();
  held.on('error', () => undefined);
  const inUse = await faultOf(pool.query('select 1'));
  const ended = faultOf(held.query('select pg_sleep(10)'));
  const terminated = () => app.database.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(10)'`);
  while ((await terminated()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const absent = faultOf(new pg.Client({ connectionString: 'postgresql://127.0.0.1:1/none' }).connect());
  const hurried = new pg.Client({ connectionString: app.database.url, statement_timeout: 1 });
  await hurried.connect();
  const slow = await faultOf(hurried.query('select pg_sleep(20)'));
  await hurried.end();
  const faults = [inUse, await ended, await absent, slow, await faultOf(app.database.query('select 1 / 0'))];
  held.release(true);
  await pool.end();
  expect(faults.map((fault) => databaseFault(fault)?.code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE', 'QUERY_TOO_SLOW', undefined]);
});
