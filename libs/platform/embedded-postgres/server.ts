import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Account } from './account';
import type { Binaries } from './binaries';
import { readPassword, ROLE, writeSettings } from './cluster';
import type { Places } from './places';
import { commandOf, gone, isAlive, pause, signal } from './processes';

/** A running PostgreSQL. */
export interface Server {
  readonly pid: number;
  readonly port: number;
}

/** Recovery after a crash replays at most a gigabyte of log, which a slow disk takes this long to do. */
const START_LIMIT = 120_000;
const STOP_LIMIT = 20_000;
const LOG_LIMIT = 5_000_000;

/** The address of a database of the server. */
export function databaseUrl(places: Places, port: number, database: string): string {
  return `postgresql://${ROLE}:${readPassword(places)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Finds the server that runs on this cluster, and waits until it answers; removes the trace of one that no longer runs. */
export async function findRunning(places: Places): Promise<Server | undefined> {
  const file = join(places.cluster, 'postmaster.pid');
  for (const deadline = Date.now() + START_LIMIT; Date.now() < deadline; await pause(50)) {
    const server = readPostmaster(places);
    if (!server) return undefined;
    // After a restart of the machine, the number may belong to anybody, and PostgreSQL would refuse to start.
    if (!isServerOf(places, server.pid)) {
      rmSync(file, { force: true });
      return undefined;
    }
    if (server.port && (await answers(places, server.port))) return server;
  }
  throw new Error(`A PostgreSQL server holds ${places.cluster}, and does not answer. See ${places.log}.`);
}

/** The port of the server that ran last on this cluster; undefined where none has. */
export function portBefore(places: Places): number | undefined {
  try {
    const port = /^port = '(\d+)'$/m.exec(readFileSync(join(places.cluster, 'postgresql.conf'), 'utf8'))?.[1];
    return port === undefined ? undefined : Number(port);
  } catch {
    return undefined;
  }
}

function readPostmaster(places: Places): Server | undefined {
  try {
    const lines = readFileSync(join(places.cluster, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] ? { pid: Number(lines[0]), port: Number(lines[3] ?? 0) } : undefined;
  } catch {
    return undefined;
  }
}

const isServerOf = (places: Places, pid: number): boolean => isAlive(pid) && commandOf(pid).includes(places.cluster);

async function answers(places: Places, port: number): Promise<boolean> {
  try {
    await query(databaseUrl(places, port, 'postgres'), 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}

/** Starts the server and waits until it answers. @param known the port at which it is known already; otherwise a free one */
export async function launch(places: Places, binaries: Binaries, account: Account | undefined, durable: boolean, known?: number): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = known ?? (await freePort());
    writeSettings(places, account, { port, durable });
    const logStart = trimLog(places.log);
    const pid = spawnPostgres(places, binaries, account);
    if (await answersBeforeItEnds(places, pid, port)) return { pid, port };
    const said = readFileSync(places.log).subarray(logStart).toString().trim();
    // Two reasons go away by themselves: somebody took the port meanwhile; and the children of a killed server,
    // which notice within a second, still hold its memory.
    const passing = /could not bind|Address already in use|shared memory block/.test(said);
    if (!passing || attempt === 10) throw new Error(`PostgreSQL did not start. Its log (${places.log}) says:\n${said}`);
    await pause(500);
  }
}

/** Detached: a group of its own, so that Ctrl-C in the terminal stops those who use the database, and not the database first. */
function spawnPostgres(places: Places, binaries: Binaries, account: Account | undefined): number {
  const log = openSync(places.log, 'a');
  try {
    const child = spawn(binaries.postgres, ['-D', places.cluster], {
      cwd: '/', detached: true, stdio: ['ignore', log, log], env: { LC_ALL: 'C', TZ: 'UTC' }, ...account,
    });
    child.on('error', () => undefined); // said by the missing pid
    child.unref();
    if (child.pid === undefined) throw new Error(`${binaries.postgres} could not be run.`);
    return child.pid;
  } finally {
    closeSync(log);
  }
}

async function answersBeforeItEnds(places: Places, pid: number, port: number): Promise<boolean> {
  const deadline = Date.now() + START_LIMIT;
  while (isAlive(pid)) {
    if (await answers(places, port)) return isAlive(pid);
    if (Date.now() > deadline) {
      signal(pid, 'SIGQUIT');
      return false;
    }
    await pause(20);
  }
  return false;
}

/** Stops the server of a cluster in order: connections are cut, what was written is on disk. */
export async function shutDown(places: Places): Promise<void> {
  // Read anew: the server that this process knew may have crashed, and another owner have started the next.
  const pid = readPostmaster(places)?.pid;
  if (!pid || !isServerOf(places, pid)) return;
  for (const how of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    signal(pid, how);
    if (await gone(pid, STOP_LIMIT)) return;
  }
}

/** Makes a database unless it exists. */
export async function ensureDatabase(places: Places, port: number, name: string): Promise<void> {
  try {
    await query(databaseUrl(places, port, 'postgres'), `CREATE DATABASE "${name.replaceAll('"', '""')}"`);
  } catch (error) {
    // duplicate_database; unique_violation when two make it at the same moment
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a connection cut while idle; the query itself rejects
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts the log anew when it is large; returns where what comes next begins. */
function trimLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT) return size;
  rmSync(log);
  return 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
