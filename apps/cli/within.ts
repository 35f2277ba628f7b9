import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { installation, migrations } from '@grappe/composition';
import { openDatabase } from '@grappe/composition/database-place';
import { ImportsModule } from '@grappe/features/imports';
import { readConfig } from '@grappe/platform/config';
import { migrate } from '@grappe/platform/database';
import { processLogger } from '@grappe/platform/logging';

/** Runs a command's work on the database of this installation. */
export async function withDatabase<Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(process.env, { role: 'cli', onlyOne: false, say: () => undefined });
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}

/** Runs a command's work with the product's cases, without doors: no HTTP, no sockets, no jobs. */
export function withinApplication<Result>(work: (app: INestApplicationContext) => Promise<Result>): Promise<Result> {
  return withDatabase(async (databaseUrl) => {
    const config = readConfig({ DATABASE_URL: databaseUrl }, { LOG: 'pretty', ...process.env });
    await migrate(databaseUrl, migrations);
    const app = await NestFactory.createApplicationContext(installation(config, [ImportsModule]), { logger: processLogger(config), abortOnError: false });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });
}
