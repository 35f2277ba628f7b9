import { Module, type Abstract, type DynamicModule, type INestApplicationContext, type ModuleMetadata, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { ConfigModule, type Config } from '@grappe/platform/config';
import { DatabaseModule } from '@grappe/platform/database';
import { EventsModule, ForgetClientMutations, Relay } from '@grappe/platform/events';
import { httpApp, listen } from '@grappe/platform/http';
import { DeclarationsModule, Discovery } from '@grappe/platform/jobs';
import { processLogger } from '@grappe/platform/logging';
import { ReadsModule } from '@grappe/platform/reads';
import { runJobs } from '../database/jobs';
import { countSql, type CountedSql } from '../database/sql-counter';
import { testDatabase, type TestDatabase } from '../database/test-database';
import { testConfig } from './test-config';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** The relay without a running worker: a test says when jobs are done. */
@Module({ imports: [EventsModule, DeclarationsModule], providers: [Relay, ForgetClientMutations] })
class RelayAtRest {}

/** Some modules of the product on a database of their own. */
export interface BootedModules {
  readonly database: TestDatabase;
  get<T>(token: Type<T> | Abstract<T> | string | symbol): T;
  /** Runs every due job in this process, and what follows from it; throws FailedJobs when one fails. */
  drainJobs(): Promise<void>;
  countingSql<Result>(work: () => Promise<Result>): Promise<CountedSql<Result>>;
  close(): Promise<void>;
}

/** The same, answering on a port. */
export interface ServedModules extends BootedModules {
  /** `http://localhost:<port>`. */
  readonly address: string;
}

class ModulesUnderTest {}

const rootModule = (config: Config, modules: Imports): DynamicModule => ({
  module: ModulesUnderTest,
  imports: [ConfigModule.with(config), DatabaseModule.connect(), ReadsModule, RelayAtRest, ...modules],
});

/** Boots modules for a `*.db-spec.ts`, without HTTP. Close them in `afterAll`. */
export async function bootModules(...modules: Imports): Promise<BootedModules> {
  const database = await testDatabase();
  const config = await testConfig(database.url);
  const app = await NestFactory.createApplicationContext(rootModule(config, modules), { logger: processLogger(config), abortOnError: false });
  return booted(app, database);
}

/** Boots modules with HTTP and sockets on a free port. */
export async function serveModules(...modules: Imports): Promise<ServedModules> {
  const database = await testDatabase();
  const config = await testConfig(database.url);
  const app = await httpApp(rootModule(config, modules), config);
  return { ...booted(app, database), address: await listen(app, config) };
}

function booted(app: INestApplicationContext, database: TestDatabase): BootedModules {
  return {
    database,
    get: (token) => app.get(token, { strict: false }),
    drainJobs: () => runJobs(database, app.get(Discovery, { strict: false })),
    countingSql: (work) => countSql(app.get(DataSource, { strict: false }), work),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
