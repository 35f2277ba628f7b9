import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Built server processes, outside of `dist`, which a test must not change under somebody's running product. */
export interface Built {
  /** The file of each. */
  readonly mains: ReadonlyMap<string, string>;
  remove(): void;
}

/** Builds apps as `nx build` does. Inside of the workspace, because a bundle finds its `node_modules` above itself. */
export async function buildApps(...apps: readonly string[]): Promise<Built> {
  mkdirSync('.grappe', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.grappe', 'built-'));
  const mains = new Map<string, string>();
  for (const app of apps) {
    const outDir = join(folder, app);
    // A process of its own: Vite does not run in Jest's realm.
    await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', `apps/${app}/vite.config.ts`, '--outDir', outDir, '--emptyOutDir']);
    mains.set(app, join(outDir, 'main.js'));
  }
  return { mains, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface ServerProcess {
  readonly child: ChildProcess;
  readonly address: string;
  /** All that it printed. */
  said(): string;
  /** Asks it to end, and waits. */
  stop(): Promise<void>;
}

/** Runs a built server as an operator would, and waits until it answers; `ready: false` for one without a port. */
export async function runServer(main: string, settings: Readonly<Record<string, string>>, { ready = true } = {}): Promise<ServerProcess> {
  const port = await freePort();
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, LOG: 'silent', ...settings, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const address = `http://localhost:${port}`;
  for (const deadline = Date.now() + 30_000; ready; await pause(50)) {
    if (child.exitCode !== null) throw new Error(`The process ended:\n${text}`);
    if (Date.now() > deadline) throw new Error(`The process did not answer in time:\n${text}`);
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) break;
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended(child);
  };
  return { child, address, said: () => text, stop };
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
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
