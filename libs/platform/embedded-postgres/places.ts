import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { mayEnter, type Account } from './account';

/** Where root keeps what the account that runs PostgreSQL could not reach in the project's folder. */
export const SYSTEM_FOLDER = '/var/lib/grappe';

/** The files of one embedded server. */
export interface Places {
  /** The folder that holds all of the following. */
  readonly home: string;
  readonly cluster: string;
  readonly password: string;
  readonly owners: string;
  readonly lock: string;
  readonly log: string;
  readonly watcher: string;
}

const LINK = 'elsewhere';

/** Names the files of the server whose data folder this is, without making anything. */
export function placesOf(dataDirectory: string): Places {
  const home = existsSync(join(dataDirectory, LINK)) ? readlinkSync(join(dataDirectory, LINK)) : resolve(dataDirectory);
  return {
    home,
    cluster: join(home, 'cluster'),
    password: join(home, 'password'),
    owners: join(home, 'owners'),
    lock: join(home, 'lock'),
    log: join(home, 'postgres.log'),
    watcher: join(home, 'watcher.cjs'),
  };
}

/** Makes /var/lib/grappe, which every account may pass through, whatever the umask. */
export function makeSystemFolder(): void {
  mkdirSync(SYSTEM_FOLDER, { recursive: true });
  chmodSync(SYSTEM_FOLDER, 0o755);
}

/**
 * Makes the data folder. When the account cannot walk into it, the data live under /var/lib/grappe, and a link
 * `elsewhere` in the data folder leads there: whoever deletes the data folder starts afresh, as expected.
 */
export function preparePlaces(dataDirectory: string, account: Account | undefined): Places {
  const wanted = resolve(dataDirectory);
  mkdirSync(wanted, { recursive: true });
  if (account && !isLink(join(wanted, LINK)) && !mayEnter(dirname(wanted), account)) {
    forgetAbandoned();
    const home = join(SYSTEM_FOLDER, `${basename(wanted)}-${randomBytes(4).toString('hex')}`);
    makeSystemFolder();
    mkdirSync(home);
    writeFileSync(join(home, 'belongs-to'), wanted);
    symlinkSync(home, join(wanted, LINK));
  }
  if (isLink(join(wanted, LINK))) mkdirSync(readlinkSync(join(wanted, LINK)), { recursive: true });
  const places = placesOf(wanted);
  const me = process.getuid?.();
  if (me !== 0 && statSync(places.home).uid !== me) {
    throw new Error(`The data in ${places.home} belong to another account: run as that one, or choose another folder.`);
  }
  // Others may pass through to the cluster (its account must), but not look around.
  chmodSync(places.home, account ? 0o711 : 0o700);
  mkdirSync(places.owners, { recursive: true });
  return places;
}

/** Marks data as worthless once their data folder is gone: those of tests. */
export function markAsThrowaway(places: Places): void {
  writeFileSync(join(places.home, 'throwaway'), '');
}

/** Removes what throwaway servers left under /var/lib/grappe when their project's folder was deleted. */
function forgetAbandoned(): void {
  if (!existsSync(SYSTEM_FOLDER)) return;
  for (const name of readdirSync(SYSTEM_FOLDER)) {
    const home = join(SYSTEM_FOLDER, name);
    if (!existsSync(join(home, 'throwaway')) || !existsSync(join(home, 'belongs-to'))) continue;
    const link = join(readFileSync(join(home, 'belongs-to'), 'utf8'), LINK);
    const stillWanted = isLink(link) && readlinkSync(link) === home;
    // postmaster.pid: a server may still run there.
    if (!stillWanted && !existsSync(join(home, 'cluster', 'postmaster.pid'))) rmSync(home, { recursive: true, force: true });
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
