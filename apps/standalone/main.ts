import 'reflect-metadata';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installation, migrations, OperatorError, runMain, stopOnSignals } from '@grappe/composition';
import { api } from '@grappe/composition/api';
import { dataDirectory, openDatabase } from '@grappe/composition/database-place';
import { makeDemo } from '@grappe/composition/demo';
import { realtime } from '@grappe/composition/realtime';
import { worker } from '@grappe/composition/worker';
import { demoAccounts, demoWorld, type DemoAccount } from '@grappe/features/demo';
import { readConfig, type Config } from '@grappe/platform/config';
import { migrate } from '@grappe/platform/database';
import { httpApp, listen } from '@grappe/platform/http';

const say = (line: string): void => console.log(line);

runMain(async () => {
  const embedded = !process.env['DATABASE_URL'];
  const environment = { LOG: 'pretty', WEB_ROOT: builtWebApp(), ...(embedded ? { DEMO: 'true', MAILBOX: 'true', SECRET_KEY_FILE: join(dataDirectory(process.env), 'secret-key') } : {}), ...process.env };
  // The settings are judged, and the port tried, before anything is started.
  const wanted = readConfig(embedded ? { DATABASE_URL: 'postgres://embedded.invalid/grappe' } : {}, environment);
  const demo = async (url: string): Promise<void> => {
    await refuseTakenPort(wanted);
    await makeDemo(readConfig({ DATABASE_URL: url }, environment), say);
  };
  const database = await openDatabase(process.env, { role: 'standalone', onlyOne: true, say, ...(wanted.DEMO ? { fill: demo } : {}) });
  let close = (): Promise<void> => database.stop();
  stopOnSignals(() => {
    say('Stopping…');
    return close();
  });
  try {
    await refuseTakenPort(wanted);
    const config = readConfig({ DATABASE_URL: database.url }, environment);
    const { applied } = await migrate(config.DATABASE_URL, migrations);
    if (!embedded && config.DEMO) await makeDemo(config, say);
    if (applied.length > 0) say(`Database schema brought up to date (${applied.length} migrations).`);
    const app = await httpApp(installation(config, api, realtime, worker), config);
    close = async () => {
      await app.close();
      await database.stop();
    };
    const address = await listen(app, config);
    database.announce(address);
    say(welcome(address, config.DEMO ? demoAccounts(demoWorld.persons) : []));
  } catch (error) {
    await close();
    throw error;
  }
});

function builtWebApp(): string | undefined {
  const folder = fileURLToPath(new URL('../web', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

function welcome(address: string, accounts: readonly DemoAccount[]): string {
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ email, password, presentation }) => `    ${email.padEnd(width)}  ${password}  ${presentation.fr}`);
  return ['', `  Grappe answers at ${address}`, `  GraphQL: ${address}/graphql`, ...(lines.length > 0 ? ['', '  Accounts of the demo:', ...lines] : []), '', '  Ctrl-C stops it.', ''].join('\n');
}

/** Said before the work of starting, not after. */
function refuseTakenPort({ PORT, HOST }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new OperatorError(`Port ${PORT} is taken by another program. Stop that one, or choose another port: PORT=${PORT + 1} npm start`) : error);
    });
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}
