import { NestFactory } from '@nestjs/core';
import { MakeDemo } from '@grappe/features/demo';
import type { Config } from '@grappe/platform/config';
import { migrate } from '@grappe/platform/database';
import { processLogger } from '@grappe/platform/logging';
import { installation, migrations } from './core';

/** Makes the demo in a database unless it is there; without doors and without a worker, which does what is due once it runs. */
export async function makeDemo(config: Config, say: (step: string) => void): Promise<void> {
  await migrate(config.DATABASE_URL, migrations);
  const app = await NestFactory.createApplicationContext(installation(config), { logger: processLogger(config), abortOnError: false });
  try {
    const demo = app.get(MakeDemo, { strict: false });
    if (await demo.isMade()) return;
    say('Making the demo:');
    await demo.run((step) => say(`  ${step}`));
  } finally {
    await app.close();
  }
}
