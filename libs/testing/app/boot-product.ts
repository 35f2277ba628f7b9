import type { Abstract, DynamicModule, Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '@grappe/platform/config';
import { httpApp, listen } from '@grappe/platform/http';
import { awaitJobs } from '../database/jobs';
import { countSql, type CountedSql } from '../database/sql-counter';
import { testDatabase, type TestDatabase } from '../database/test-database';
import { askGraphQL, dataOf, type AskOptions, type Credentials, type GraphQLAnswer } from './graphql-client';
import { connectSocket, type SocketClient } from './socket-client';
import { testConfig } from './test-config';

/** The whole product on a port and a database of its own, as its users meet it. */
export interface BootedProduct {
  /** `http://localhost:<port>`. */
  readonly address: string;
  readonly database: TestDatabase;
  get<T>(token: Type<T> | Abstract<T> | string | symbol): T;
  /** The data; throws a readable error when the answer has errors. */
  graphql<Data>(document: string, variables?: object, options?: AskOptions): Promise<Data>;
  /** The answer as it came, for what should be refused. */
  answer<Data>(document: string, variables?: object, options?: AskOptions): Promise<GraphQLAnswer<Data>>;
  /** @param headers what a browser adds, e.g. the page's origin */
  socketAs(as?: Credentials, headers?: Readonly<Record<string, string>>): Promise<SocketClient>;
  /** Waits until every event has reached its reactions and every due job is done; throws FailedJobs when one failed. */
  drainJobs(): Promise<void>;
  /** Lets jobs come to rest, then counts what `work` sends to the database. */
  countingSql<Result>(work: () => Promise<Result>): Promise<CountedSql<Result>>;
  close(): Promise<void>;
}

/**
 * Boots the product that `compose` makes of a configuration. Close it in `afterAll`.
 * @param shared the database of another process of the same installation; without it, one of its own
 */
export async function bootProduct(compose: (config: Config) => DynamicModule, settings: Readonly<Record<string, string>> = {}, shared?: TestDatabase): Promise<BootedProduct> {
  const database = shared ?? (await testDatabase());
  const config = await testConfig(database.url, settings);
  const app = await httpApp(compose(config), config);
  await listen(app, config);
  const address = `http://localhost:${config.PORT}`; // PUBLIC_URL may be one that only members reach
  const sockets: SocketClient[] = [];
  return {
    address,
    database,
    get: (token) => app.get(token, { strict: false }),
    graphql: async <Data>(document: string, variables?: object, options?: AskOptions) => dataOf(await askGraphQL<Data>(address, document, variables, options)),
    answer: (document, variables, options) => askGraphQL(address, document, variables, options),
    socketAs: async (as, headers) => {
      const socket = await connectSocket(address, as, {}, headers);
      sockets.push(socket);
      return socket;
    },
    drainJobs: () => awaitJobs(database),
    countingSql: async (work) => {
      await awaitJobs(database);
      return countSql(app.get(DataSource, { strict: false }), work);
    },
    close: async () => {
      for (const socket of sockets) socket.close();
      await app.close();
      if (!shared) await database.drop();
    },
  };
}
