import 'reflect-metadata';
import { Command } from 'commander';
import { runMain } from '@grappe/composition';
import { cluster } from './commands/cluster';
import { createAdministrator } from './commands/create-administrator';
import { demo } from './commands/demo';
import { importData } from './commands/import';
import { migrateDatabase } from './commands/migrate';
import { resetSecondFactors } from './commands/reset-second-factors';
import { writeSchema } from './commands/schema';

const program = new Command('grappe').description("The operator's commands. They act on the database of DATABASE_URL, or else on the embedded one.");
for (const command of [migrateDatabase, createAdministrator, resetSecondFactors, cluster, importData, demo, writeSchema]) program.addCommand(command());

runMain(async () => {
  await program.parseAsync();
});
