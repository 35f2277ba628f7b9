import { runMigrations } from 'graphile-worker';
import { DataSource, type MigrationInterface } from 'typeorm';
import { SnakeNaming } from './naming';

/** A migration of a feature: plain SQL, forward only, named `<Name><13 digits of time>` as TypeORM orders them. */
export type Migration = new () => MigrationInterface;

/** Brings a database to the newest schema: the jobs' tables, then ours. Safe to run from several processes at once. */
export async function migrate(databaseUrl: string, migrations: readonly Migration[]): Promise<{ applied: string[] }> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('grappe_migrate'))`);
    await runMigrations({ connectionString: databaseUrl });
    const applied = await dataSource.runMigrations();
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('grappe_migrate'))`);
    await lock.release();
    await dataSource.destroy();
  }
}
