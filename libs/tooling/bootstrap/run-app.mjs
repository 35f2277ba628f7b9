import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { keepOnLeash } from './leash.mjs';
import { ROOT } from './root.mjs';

const LEASH = new URL('./leash.mjs', import.meta.url).href;

/** How to run Nx with this very Node, without the second that npx takes. To be spawned detached, with `nxEnvironment`. */
export function nxCommand(...args) {
  const require = createRequire(join(ROOT, 'package.json'));
  const manifest = require.resolve('nx/package.json');
  return [process.execPath, '--import', LEASH, join(dirname(manifest), require(manifest).bin.nx), ...args];
}

/** The environment of Nx in scripts: no daemon left behind, no screen of its own; goes with all its tasks when this process goes. */
export const nxEnvironment = () => ({ ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', GRAPPE_LEASH: 'group' });

/** Builds an app of `apps/`; says one line, and all that the build said only when it fails. */
export async function build(app, { quiet = false } = {}) {
  const began = Date.now();
  if (!quiet) process.stdout.write(`Building ${app}… `);
  const [command, ...args] = nxCommand('run', `${app}:build`);
  const child = spawn(command, args, { cwd: ROOT, env: nxEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said = [];
  child.stdout.on('data', (text) => said.push(text));
  child.stderr.on('data', (text) => said.push(text));
  const stopListening = passSignalsTo(child);
  const code = await ended(child);
  stopListening();
  if (code !== 0) {
    if (!quiet) process.stdout.write('failed.\n');
    process.stderr.write(Buffer.concat(said));
    console.error(`\n${app} could not be built.`);
    process.exit(code);
  }
  if (!quiet) process.stdout.write(`done in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
}

/** Runs a built app in the foreground, and ends with its exit code. Nothing stays when this process or npm is killed. */
export async function run(app, args) {
  const child = spawn(process.execPath, ['--import', LEASH, join(ROOT, 'dist', 'apps', app, 'main.js'), ...args], {
    stdio: 'inherit',
    // A group of its own: Ctrl-C reaches all of the terminal's group at once, and npm passes it on a second time. So
    // the app hears it once, from here.
    detached: true,
    env: { ...process.env, GRAPPE_LEASH: 'on' },
  });
  passSignalsTo(child);
  process.exit(await ended(child));
}

/** Builds and runs. Under npm, goes when npm goes. */
export async function buildAndRun(app, args, options) {
  if (process.env.npm_lifecycle_event) keepOnLeash();
  await build(app, options);
  await run(app, args);
}

function passSignalsTo(child) {
  let first = 0;
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => {
    const handler = () => {
      const now = Date.now();
      if (first === 0) {
        first = now;
        child.kill(name === 'SIGHUP' ? 'SIGTERM' : name);
      } else if (now - first > 1_000) {
        // Asked again, by an impatient human and not by npm's echo of the first time.
        console.error('Stopping at once.');
        killGroup(child.pid);
      }
    };
    process.on(name, handler);
    return () => process.off(name, handler);
  });
  return () => handlers.forEach((off) => off());
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
