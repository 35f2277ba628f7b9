import type { DynamicModule, ModuleMetadata } from '@nestjs/common';
import { ConfigModule, type Config } from '@grappe/platform/config';
import { DatabaseModule, platformMigrations, type Migration } from '@grappe/platform/database';
import { ReadsModule } from '@grappe/platform/reads';
import { Identity1763800100000, IdentityModule } from '@grappe/features/identity';

/** What every process loads: the cases and data of each feature, from the lowest rung up. */
export const featureModules: NonNullable<ModuleMetadata['imports']> = [IdentityModule];

/** Every migration of the product. TypeORM runs them in the order of the digits that end their names. */
export const migrations: readonly Migration[] = [...Object.values(platformMigrations), Identity1763800100000];

type Imports = NonNullable<ModuleMetadata['imports']>;

class Installation {}

/** The root module of a process: configuration, database, reads, features, and what the process is for. */
export function installation(config: Config, ...processes: readonly Imports[]): DynamicModule {
  const platform = [ConfigModule.with(config), DatabaseModule.connect(), ReadsModule];
  return { module: Installation, imports: [...platform, ...featureModules, ...new Set(processes.flat())] };
}
