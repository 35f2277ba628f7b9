import { accountFor } from './account';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { isAlive } from './processes';
import { annotate, EmbeddedPostgresInUseError, forgetDeadOwners, liveOwners, register, unregister, withLock, type Owner } from './owners';
import { markAsThrowaway, placesOf, preparePlaces, type Places } from './places';
import { databaseUrl, ensureDatabase, findRunning, launch, portBefore, shutDown, type Server } from './server';
import { watchOver } from './watcher';

/** What is being done, for a line on the screen. */
export type StartStep = 'preparing' | 'initialising' | 'starting' | 'reusing' | 'ready' | 'restarting';

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
      // Others look for the server where it was.
      const known = otherOwners.length > 0 ? portBefore(places) : undefined;
      const server = running ?? (await launch(places, binaries, account, durable, known));
      onProgress('ready');
      const again = async (): Promise<Server> => {
        const found = await findRunning(places);
        if (!found) onProgress('restarting');
        return found ?? launch(places, binaries, account, durable, server.port);
      };
      return handle(places, server, { ownerFile, release, again, reused: running !== undefined, otherOwners });
    } catch (error) {
      release();
      throw error;
    }
  });
}

interface Hold {
  readonly ownerFile: string;
  readonly release: () => void;
  /** Starts the server anew where it was, unless another owner has done so. */
  readonly again: () => Promise<Server>;
  readonly reused: boolean;
  readonly otherOwners: readonly Owner[];
}

/** How often an owner looks whether the server still runs. */
const LOOK_EVERY = 1_000;

function handle(places: Places, { pid, port }: Server, hold: Hold): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    withLock(places, async () => {
      hold.release();
      if (liveOwners(places).length === 0) await shutDown(places);
    });
  keepRunning(places, pid, hold, () => stopping !== undefined);
  return {
    port,
    reused: hold.reused,
    otherOwners: hold.otherOwners,
    logFile: places.log,
    url: (database) => databaseUrl(places, port, database),
    ensureDatabase: (name) => ensureDatabase(places, port, name),
    announce: (note) => annotate(hold.ownerFile, note),
    stop: () => (stopping ??= stop()),
  };
}

/** A server that ends while somebody uses it, killed for its memory or by hand, is started again at the same address. */
function keepRunning(places: Places, first: number, hold: Hold, stopped: () => boolean): void {
  let pid = first;
  const look = async (): Promise<void> => {
    if (stopped()) return;
    if (!isAlive(pid)) {
      // What fails now, the disk being full for instance, is tried again; the server's log says why.
      const server = await withLock(places, async () => (stopped() ? undefined : hold.again())).catch(() => undefined);
      pid = server?.pid ?? pid;
    }
    setTimeout(() => void look(), LOOK_EVERY).unref();
  };
  setTimeout(() => void look(), LOOK_EVERY).unref();
}
