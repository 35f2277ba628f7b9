import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf, type Places } from './places';
import { birthMark, isAlive, pause } from './processes';

/** A process which uses an embedded server at this moment. */
export interface Owner {
  readonly pid: number;
  /** What it is: `standalone`, `cli`, `tests`... */
  readonly role: string;
  /** ISO date and time at which it came. */
  readonly since: string;
  /** What it wants others to know of it, such as the address at which it answers. */
  readonly note?: string;
}

interface OwnerFile extends Owner {
  readonly birthMark: string;
}

/** Another process of the same role uses this data folder already. */
export class EmbeddedPostgresInUseError extends Error {
  override readonly name = 'EmbeddedPostgresInUseError';

  constructor(readonly owner: Owner) {
    super(`Already running here as process ${owner.pid}${owner.note ? ` (${owner.note})` : ''} since ${owner.since}.`);
  }
}

/** The live processes that use the server of a data folder, oneself included. Starts and changes nothing. */
export const ownersOf = (dataDirectory: string): Owner[] => liveOwners(placesOf(dataDirectory));

/** The live owners, in the order in which they came; the files of dead ones are skipped. */
export function liveOwners(places: Places): Owner[] {
  const owners: Owner[] = [];
  for (const name of ownerFiles(places)) {
    const owner = readOwner(join(places.owners, name));
    if (owner && isAlive(owner.pid) && owner.birthMark === birthMark(owner.pid)) {
      owners.push({ pid: owner.pid, role: owner.role, since: owner.since, note: owner.note });
    }
  }
  return owners.sort((a, b) => a.since.localeCompare(b.since));
}

function ownerFiles(places: Places): string[] {
  try {
    return readdirSync(places.owners).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function readOwner(file: string): OwnerFile | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as OwnerFile;
  } catch {
    return undefined;
  }
}

/** Writes down that this process uses the server; returns the file, which is the proof of it. */
export function register(places: Places, role: string): string {
  const file = join(places.owners, `${process.pid}-${randomBytes(3).toString('hex')}.json`);
  const owner: OwnerFile = { pid: process.pid, role, since: new Date().toISOString(), birthMark: birthMark(process.pid) };
  writeFileSync(file, JSON.stringify(owner));
  return file;
}

/** Adds what other processes should know of this one. */
export function annotate(file: string, note: string): void {
  const owner = readOwner(file);
  if (owner) writeFileSync(file, JSON.stringify({ ...owner, note }));
}

/** Takes the registration back. */
export const unregister = (file: string): void => rmSync(file, { force: true });

/** Removes the files of owners that died without taking them back. */
export function forgetDeadOwners(places: Places): void {
  for (const name of ownerFiles(places)) {
    const owner = readOwner(join(places.owners, name));
    if (!owner || !isAlive(owner.pid) || owner.birthMark !== birthMark(owner.pid)) unregister(join(places.owners, name));
  }
}

/**
 * Runs something while no other process starts or stops the same server. The lock is a file that names its
 * holder; that of a dead process is broken. The watcher program keeps to the same lock.
 */
export async function withLock<T>(places: Places, work: () => Promise<T>): Promise<T> {
  const ticket = `${places.lock}.${process.pid}-${randomBytes(3).toString('hex')}`;
  writeFileSync(ticket, `${process.pid} ${birthMark(process.pid)}`);
  try {
    // A hard link appears with its content or not at all: nobody ever sees a lock that names no holder.
    while (!linked(ticket, places.lock)) {
      breakStaleLock(places);
      await pause(30);
    }
  } finally {
    rmSync(ticket, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(places.lock, { force: true });
  }
}

function linked(ticket: string, lock: string): boolean {
  try {
    linkSync(ticket, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function breakStaleLock(places: Places): void {
  const holder = lockHolder(places);
  if (holder === undefined) return;
  const [pid, mark] = holder.split(' ');
  const stale = !isAlive(Number(pid)) || mark !== birthMark(Number(pid));
  // Looked at twice: between the two, somebody else may have broken it and taken it.
  if (stale && holder === lockHolder(places)) rmSync(places.lock, { force: true });
}

function lockHolder(places: Places): string | undefined {
  try {
    return readFileSync(places.lock, 'utf8');
  } catch {
    return undefined;
  }
}
