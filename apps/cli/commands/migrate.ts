import { Command } from 'commander';
import { migrations } from '@grappe/composition';
import { migrate } from '@grappe/platform/database';
import { withDatabase } from '../within';

/** `migrate`: brings the database to the newest schema. */
export const migrateDatabase = (): Command =>
  new Command('migrate').description('bring the database to the newest schema').action(async () => {
    const { applied } = await withDatabase((databaseUrl) => migrate(databaseUrl, migrations));
    console.log(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}.`);
  });
