import { resolve } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgresInUseError, startEmbeddedPostgres, type EmbeddedPostgres, type StartStep } from '@grappe/platform/embedded-postgres';
import { OperatorError } from './process';

const databaseName = 'grappe';

/** The folder of the embedded database, next to where the command is given unless the installation says otherwise. */
export const dataDirectory = (environment: NodeJS.ProcessEnv): string => resolve(environment['GRAPPE_DATA'] ?? '.grappe/data');

/** The database of this installation: that of DATABASE_URL, or an embedded one which stops with its last user. */
export interface DatabasePlace {
  readonly url: string;
  readonly embedded: boolean;
  /** Tells a second start of the same role where the first one answers. */
  announce(address: string): void;
  stop(): Promise<void>;
}

export interface DatabaseWish {
  readonly role: 'standalone' | 'cli';
  readonly onlyOne: boolean;
  readonly say: (step: string) => void;
  /** Fills a new database. Until it is done the database bears another name, so that a start cut short begins anew. */
  readonly fill?: (url: string) => Promise<void>;
}

const steps: Readonly<Partial<Record<StartStep, string>>> = {
  initialising: 'Preparing the embedded PostgreSQL…',
  starting: 'Starting the embedded PostgreSQL…',
  reusing: 'Joining the embedded PostgreSQL that is running…',
  restarting: 'The embedded PostgreSQL has ended by itself. Starting it again…',
};

/** Finds the database, and starts the embedded one when no other is named. */
export async function openDatabase(environment: NodeJS.ProcessEnv, wish: DatabaseWish): Promise<DatabasePlace> {
  const url = environment['DATABASE_URL'];
  if (url !== undefined && url !== '') return { url, embedded: false, announce: () => undefined, stop: () => Promise.resolve() };
  try {
    const server = await startEmbeddedPostgres({
      dataDirectory: dataDirectory(environment),
      durable: true,
      role: wish.role,
      onlyOneOfRole: wish.onlyOne,
      onProgress: (step) => {
        const sentence = steps[step];
        if (sentence) wish.say(sentence);
      },
    });
    try {
      await ensureFilled(server, wish);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return { url: server.url(databaseName), embedded: true, announce: (address) => server.announce(address), stop: () => server.stop() };
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresInUseError)) throw error;
    const { pid, note } = error.owner;
    throw new OperatorError(`Grappe is already running on these data: ${note ?? 'it is just starting'} (process ${pid}). Stop it first, or use that one.`);
  }
}

async function ensureFilled(server: EmbeddedPostgres, { fill }: DatabaseWish): Promise<void> {
  const [found] = await onServer(server, `select from pg_database where datname = '${databaseName}'`);
  if (found) return;
  if (!fill) return server.ensureDatabase(databaseName);
  const unfinished = `${databaseName}_unfinished`;
  await onServer(server, `drop database if exists ${unfinished} with (force)`);
  await server.ensureDatabase(unfinished);
  await fill(server.url(unfinished));
  await onServer(server, `alter database ${unfinished} rename to ${databaseName}`);
}

async function onServer(server: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}
