import { accountFor } from './account';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { annotate, EmbeddedPostgresInUseError, forgetDeadOwners, liveOwners, register, unregister, withLock, type Owner } from './owners';
import { markAsThrowaway, placesOf, preparePlaces, type Places } from './places';
import { databaseUrl, ensureDatabase, findRunning, launch, shutDown, type Server } from './server';
import { watchOver } from './watcher';

/** What is being done, for a line on the screen. */
export type StartStep = 'preparing' | 'initialising' | 'starting' | 'reusing' | 'ready';

/** How to start an embedded server. */
export interface EmbeddedPostgresOptions {
  /** Where the data are kept; one server per folder. */
  readonly dataDirectory: string;
  /** False: fsync=off, for tests only. */
  readonly durable: boolean;
  /** What this process is, told to others that come to the same folder. */
  readonly role?: string;
  /** Refuses, with EmbeddedPostgresInUseError, when another live process of the same role is there already. */
  readonly onlyOneOfRole?: boolean;
  readonly onProgress?: (step: StartStep) => void;
}

/** A PostgreSQL of one's own, which stops with its last user. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Whether the server was running already. */
  readonly reused: boolean;
  /** The other live processes that used it when this one came; empty when a reused server was left by a killed one. */
  readonly otherOwners: readonly Owner[];
  /** The file of the server's own messages. */
  readonly logFile: string;
  /** The address, password included, of one of its databases. */
  url(database: string): string;
  /** Makes a database unless it exists. */
  ensureDatabase(name: string): Promise<void>;
  /** Tells other processes something of this one, such as the address at which it answers. */
  announce(note: string): void;
  /** Gives the server up; the last one who uses it stops it, which cuts all connections and waits until all is on disk. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL from the binaries that npm brought, or joins the one that runs on the same folder. When this process
 * ends, however it ends, the server is stopped, unless another process uses it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, durable, role = 'unnamed', onProgress = () => undefined } = options;
  if (process.platform === 'win32') {
    throw new Error('The embedded database runs on Linux and macOS. On Windows use WSL, or set an external database.');
  }
  onProgress('preparing');
  const account = accountFor(placesOf(dataDirectory).cluster);
  const binaries = findBinaries(account);
  const places = preparePlaces(dataDirectory, account);
  if (!durable) markAsThrowaway(places);

  return withLock(places, async () => {
    forgetDeadOwners(places);
    const otherOwners = liveOwners(places);
    const same = otherOwners.find((other) => other.role === role);
    if (options.onlyOneOfRole && same) throw new EmbeddedPostgresInUseError(same);

    // Before the server: were this process killed in between, nobody would stop it.
    const ownerFile = register(places, role);
    const watcher = watchOver(places, ownerFile);
    const release = (): void => {
      unregister(ownerFile);
      watcher.kill('SIGKILL');
    };
    try {
      const running = await findRunning(places);
      if (running) onProgress('reusing');
      else {
        onProgress('initialising');
        await ensureCluster(places, binaries, account);
        onProgress('starting');
      }
      const server = running ?? (await launch(places, binaries, account, durable));
      onProgress('ready');
      return handle(places, server, { ownerFile, release, reused: running !== undefined, otherOwners });
    } catch (error) {
      release();
      throw error;
    }
  });
}

interface Hold {
  readonly ownerFile: string;
  readonly release: () => void;
  readonly reused: boolean;
  readonly otherOwners: readonly Owner[];
}

function handle(places: Places, server: Server, hold: Hold): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    withLock(places, async () => {
      hold.release();
      if (liveOwners(places).length === 0) await shutDown(places);
    });
  return {
    port: server.port,
    reused: hold.reused,
    otherOwners: hold.otherOwners,
    logFile: places.log,
    url: (database) => databaseUrl(places, server.port, database),
    ensureDatabase: (name) => ensureDatabase(places, server.port, name),
    announce: (note) => annotate(hold.ownerFile, note),
    stop: () => (stopping ??= stop()),
  };
}
