import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { EmbeddedPostgresInUseError, ownersOfEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './index';
import { placesOf } from './places';
import { gone, isAlive, pause } from './processes';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grappe-postgres-'));
});
afterAll(() => {
  // As root, and a temporary folder being closed to others, the data live elsewhere.
  for (const name of readdirSync(folder)) rmSync(placesOf(join(folder, name)).home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const start = (name: string, more: { role?: string; onlyOneOfRole?: boolean } = {}): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDirectory: join(folder, name), durable: true, ...more });

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterOf = (name: string): number =>
  Number(readFileSync(join(placesOf(join(folder, name)).cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function withdrawn(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}

/** A process that starts the server from a bundle of this library, as the standalone app does; resolves once it is ready. */
async function bundledOwner(name: string): Promise<ChildProcess> {
  const bundle = join(folder, 'bundle', 'embedded-postgres.mjs');
  if (!existsSync(bundle)) {
    const options = {
      logLevel: 'error', configFile: false,
      build: {
        ssr: join(process.cwd(), 'libs/platform/embedded-postgres/index.ts'), outDir: dirname(bundle), emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'embedded-postgres.mjs' } },
      },
      ssr: { noExternal: true, external: ['pg-native'] },
    };
    execFileSync(process.execPath, ['--input-type=module', '-e', `(await import('vite')).build(${JSON.stringify(options)})`]);
  }
  const options = JSON.stringify({ dataDirectory: join(folder, name), durable: true, role: 'bundled' });
  const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
    await startEmbeddedPostgres(${options}); console.log('ready'); setInterval(() => 0, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('The owner ended before it was ready.')));
  });
  return child;
}

/** Another process which uses the same server, as its owner file says. It has no watcher: that is for its own test. */
function pretendOwner(name: string, role: string): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
  const mark = process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')[21] : '';
  const owner = { pid: child.pid, role, since: new Date().toISOString(), birthMark: mark };
  writeFileSync(join(placesOf(join(folder, name)).owners, `${child.pid}-x.json`), JSON.stringify(owner));
  return child;
}

describe('an embedded PostgreSQL', () => {
  it('starts, keeps what was written over a stop, and leaves nothing running', async () => {
    const first = await start('kept');
    expect(first.reused).toBe(false);
    await first.ensureDatabase('grappe');
    await first.ensureDatabase('grappe');
    await ask(first.url('grappe'), `CREATE TABLE noun AS SELECT 'réseau' AS name`);
    const postmaster = postmasterOf('kept');
    await first.stop();
    expect(isAlive(postmaster)).toBe(false);

    const second = await start('kept');
    expect(await ask(second.url('grappe'), 'SELECT upper(name) AS name FROM noun')).toEqual([{ name: 'RÉSEAU' }]);
    await second.stop();
  }, 60_000);

  it('recovers what was acknowledged after kill -9 of the server', async () => {
    const first = await start('killed');
    await ask(first.url('postgres'), 'CREATE TABLE said AS SELECT generate_series(1, 1000) AS n');
    const postmaster = postmasterOf('killed');
    process.kill(postmaster, 'SIGKILL');
    await gone(postmaster, 5_000);
    await first.stop(); // not surprised that it is gone

    const second = await start('killed');
    expect(second.reused).toBe(false);
    expect(await ask(second.url('postgres'), 'SELECT count(*)::int AS n FROM said')).toEqual([{ n: 1000 }]);
    await second.stop();
  }, 60_000);

  it('does not stumble over a postmaster.pid whose number now belongs to somebody else', async () => {
    const first = await start('stale');
    await first.stop();
    const file = join(placesOf(join(folder, 'stale')).cluster, 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n/somewhere\n0\n5432\n\n127.0.0.1\n`);
    const second = await start('stale');
    expect(second.reused).toBe(false);
    await second.stop();
  }, 60_000);

  it('is shared by two users, and stops with the last', async () => {
    const first = await start('shared', { role: 'standalone' });
    const second = await start('shared', { role: 'cli' });
    expect(second).toMatchObject({ reused: true, port: first.port, otherOwners: [{ role: 'standalone', pid: process.pid }] });
    await first.stop();
    expect(await ask(second.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const postmaster = postmasterOf('shared');
    await second.stop();
    expect(isAlive(postmaster)).toBe(false);
  }, 60_000);

  it('refuses a second process of the same role, and says who the first is', async () => {
    const first = await start('alone', { role: 'standalone', onlyOneOfRole: true });
    first.announce('http://localhost:3000');
    const refusal = await start('alone', { role: 'standalone', onlyOneOfRole: true }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(EmbeddedPostgresInUseError);
    expect((refusal as EmbeddedPostgresInUseError).owner).toMatchObject({ pid: process.pid, note: 'http://localhost:3000' });
    const joined = await start('alone', { role: 'cli', onlyOneOfRole: true });
    await joined.stop();
    await first.stop();
    expect(ownersOfEmbeddedPostgres(join(folder, 'alone'))).toEqual([]);
  }, 60_000);

  it('is started again at the same address when it was killed, by one of its owners, and keeps what was written', async () => {
    const steps: string[] = [];
    const own = (role: string) => startEmbeddedPostgres({ dataDirectory: join(folder, 'killed'), durable: true, role, onProgress: (step) => steps.push(step) });
    const [server, joined] = [await own('first'), await own('second')];
    await ask(server.url('postgres'), 'create table kept as select 1 as one');
    for (let time = 0; time < 2; time++) {
      const killed = postmasterOf('killed');
      process.kill(killed, 'SIGKILL');
      expect(await gone(killed, 5_000)).toBe(true);
      let rows: unknown;
      for (const deadline = Date.now() + 30_000; rows === undefined && Date.now() < deadline; await pause(100)) rows = await ask(joined.url('postgres'), 'select one from kept').catch(() => undefined);
      expect(rows).toEqual([{ one: 1 }]);
      expect(postmasterOf('killed')).not.toBe(killed);
    }
    expect(steps.filter((step) => step === 'restarting')).toHaveLength(2);
    // Whoever comes before an owner has looked starts it where the owners know it.
    process.kill(postmasterOf('killed'), 'SIGKILL');
    const third = await own('third');
    expect(third.port).toBe(server.port);
    await third.stop();
    await joined.stop();
    expect(await ask(server.url('postgres'), 'select one from kept')).toEqual([{ one: 1 }]);
    await server.stop();
    await pause(2_500);
    expect(existsSync(join(placesOf(join(folder, 'killed')).cluster, 'postmaster.pid'))).toBe(false);
  }, 120_000);

  it('outlives an owner that stops while another process still uses it, and forgets owners that died', async () => {
    const first = await start('mixed');
    const other = pretendOwner('mixed', 'other');
    await first.stop();
    const postmaster = postmasterOf('mixed');
    expect(isAlive(postmaster)).toBe(true);
    await withdrawn(other);

    const second = await start('mixed');
    expect(second).toMatchObject({ reused: true, otherOwners: [] });
    await second.stop();
    expect(isAlive(postmaster)).toBe(false);
  }, 60_000);

  it('is stopped when its owner is killed, unless another uses it; seen from a bundle', async () => {
    const owner = await bundledOwner('orphaned');
    const postmaster = postmasterOf('orphaned');
    const mine = await start('orphaned');
    expect(mine).toMatchObject({ reused: true, otherOwners: [{ pid: owner.pid, role: 'bundled' }] });
    await withdrawn(owner);
    await pause(1_500);
    expect(await ask(mine.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await mine.stop();
    expect(isAlive(postmaster)).toBe(false);

    const lonely = await bundledOwner('orphaned');
    const next = postmasterOf('orphaned');
    await withdrawn(lonely);
    expect(await gone(next, 10_000)).toBe(true);
  }, 60_000);
});
