import { createServer } from 'node:net';
import { readConfig, type Config } from '@grappe/platform/config';

const testKey = Buffer.alloc(32, 'test').toString('base64');

/** The configuration of a product under test: this database, a free port, a silent log; nothing of the machine's environment. */
export async function testConfig(databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<Config> {
  const port = await freePort();
  const defaults = { DATABASE_URL: databaseUrl, DATABASE_POOL: '8', PORT: String(port), LOG: process.env['TEST_LOG'] ?? 'silent', MAILBOX: 'true', REQUEST_LIMITS: 'false', SECRET_KEY: testKey };
  return readConfig({ ...defaults, ...settings }, {});
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
