import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { installation, runMain, stopOnSignals } from '@grappe/composition';
import { worker } from '@grappe/composition/worker';
import { readConfig } from '@grappe/platform/config';
import { processLogger } from '@grappe/platform/logging';

runMain(async () => {
  const config = readConfig();
  const app = await NestFactory.createApplicationContext(installation(config, worker), { logger: processLogger(config), abortOnError: false });
  stopOnSignals(() => app.close());
});
