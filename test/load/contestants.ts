import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server that takes part, in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly address: string;
  /** From its start to its first answer, in milliseconds. */
  readonly startMilliseconds: number;
  /** Seconds of CPU that the process has used so far; null where the system does not tell. */
  cpuSeconds(): number | null;
  /** Resident memory in MB; null where the system does not tell. */
  memory(): number | null;
  stop(): Promise<void>;
}

export interface Start {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly path: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a server and waits for its first answer. */
export async function start({ name, command, args, path, environment = {} }: Start): Promise<Contestant> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(command, args, { env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const address = `http://127.0.0.1:${port}${path}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${name} ended:\n${said}`);
    if (performance.now() - began > 60_000) throw new Error(`${name} did not answer in time:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    name,
    address,
    startMilliseconds: Math.round(performance.now() - began),
    cpuSeconds: () => ofProcess(child, 'stat', (stat) => (Number(stat.split(') ')[1]?.split(' ')[11]) + Number(stat.split(') ')[1]?.split(' ')[12])) / 100),
    memory: () => ofProcess(child, 'status', (status) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

/** Linux tells of its processes in files. */
function ofProcess<Told>({ pid }: ChildProcess, file: string, read: (text: string) => Told): Told | null {
  try {
    return read(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
  } catch {
    return null;
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }', variables: {} }) }).then(
    async (answer) => answer.ok && (await answer.text()).includes('__typename'),
    () => false,
  );
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
