import type { FullConfig } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../dist/apps/standalone/main.js', import.meta.url));

/** Where the product of this worker answers. */
export function addressHere(): string {
  const addresses = process.env['GRAPPE_BROWSER_ADDRESS']?.split(',');
  const address = addresses?.[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  if (address === undefined) throw new Error('The product was not started.');
  return address;
}

/**
 * Starts the built product for each worker, with a fresh demo, tells the tests the addresses, and gives Playwright the way to stop
 * them. While one writes tests, GRAPPE_BROWSER_ADDRESS names a demo that runs already, for `--workers=1`.
 */
export default async function startProducts({ workers }: FullConfig): Promise<() => Promise<void>> {
  if (process.env['GRAPPE_BROWSER_ADDRESS']) return () => Promise.resolve();
  const products = await Promise.allSettled(Array.from({ length: workers }, startProduct));
  const started = products.flatMap((product) => (product.status === 'fulfilled' ? [product.value] : []));
  const stop = async (): Promise<void> => void (await Promise.all(started.map((product) => product.stop())));
  const failed = products.find((product) => product.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  process.env['GRAPPE_BROWSER_ADDRESS'] = started.map(({ address }) => address).join(',');
  return stop;
}

async function startProduct(): Promise<{ address: string; stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'grappe-browser-'));
  const port = await freePort();
  const said: string[] = [];
  const { DATABASE_URL: _elsewhere, ...environment } = process.env;
  // By name: a passkey is bound to the name of its host, and an address of numbers is none.
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [main], {
    env: { ...environment, PORT: String(port), PUBLIC_URL: address, GRAPPE_DATA: data, REQUEST_LIMITS: 'false', WEBHOOKS_TO_LOOPBACK: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await answers(`${address}/graphql`, server);
  } catch (error) {
    await stop();
    throw new Error(`Grappe did not start:\n${said.join('')}`, { cause: error });
  }
  return { address, stop };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at && typeof at === 'object' ? resolve(at.port) : reject(new Error('No port is free.'))));
    });
  });
}

/** Making the demo takes a while: the server listens when it is done. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}.`);
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('It did not answer within three minutes.');
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const last = setTimeout(() => server.kill('SIGKILL'), 20_000);
    server.once('exit', () => {
      clearTimeout(last);
      resolve();
    });
    server.kill('SIGTERM');
  });
}
