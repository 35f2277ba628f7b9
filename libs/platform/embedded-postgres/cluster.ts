import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account';
import type { Binaries } from './binaries';
import type { Places } from './places';
import { postgresqlConf, type SettingsOptions } from './settings';

/** The database role that owns everything in an embedded server. */
export const ROLE = 'grappe';

/** Makes the cluster when there is none; returns whether it was made. */
export async function ensureCluster(places: Places, binaries: Binaries, account: Account | undefined): Promise<boolean> {
  const version = join(places.cluster, 'PG_VERSION');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found !== binaries.major) {
      throw new Error(
        `The data in ${places.cluster} were written by PostgreSQL ${found}, and this is PostgreSQL ${binaries.major}. ` +
          'Dump them with the former version of Grappe, or move the folder away to start afresh.',
      );
    }
    return false;
  }
  // Under another name first: an interrupted initdb must never look like a cluster.
  const unfinished = `${places.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, account);
  const passwordFile = `${unfinished}.password`;
  const password = randomBytes(24).toString('base64url');
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(passwordFile, account);
    await runInitdb(binaries.initdb, unfinished, passwordFile, account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(places.password, password, { mode: 0o600 });
  renameSync(unfinished, places.cluster);
  return true;
}

function runInitdb(initdb: string, folder: string, passwordFile: string, account: Account | undefined): Promise<void> {
  const args = [
    `--pgdata=${folder}`, `--username=${ROLE}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    // The first start would have to wait for the disk; the server syncs at its first checkpoint.
    '--no-sync', '--no-instructions',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, args, { cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'pipe'], ...account });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed (${code}):\n${said.trim()}`))));
  });
}

/** Writes the settings with which the cluster is to start. */
export function writeSettings(places: Places, account: Account | undefined, options: SettingsOptions): void {
  const file = join(places.cluster, 'postgresql.conf');
  writeFileSync(file, postgresqlConf(options), { mode: 0o600 });
  give(file, account);
}

/** The password of the role, made with the cluster and readable by its maker only. */
export const readPassword = (places: Places): string => readFileSync(places.password, 'utf8').trim();

function give(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}
