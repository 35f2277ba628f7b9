/**
 * `npm test`, or `npm test -- unit lint`: runs every step, goes on after one that fails, and ends with one table, the
 * line `N passed, N failed` and a true exit code.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepOnLeash } from './leash.mjs';
import { ROOT } from './root.mjs';
import { nxCommand, nxEnvironment } from './run-app.mjs';
import { countJest, countPlaywright, summary } from './test-summary.mjs';

/** The steps, each a target of the root project; `count` reads its result file, and a step without one counts as one test; `onRequest`: only when it is named. */
const STEPS = [
  { name: 'types' },
  { name: 'lint' },
  { name: 'unit', count: countJest },
  { name: 'database', count: countJest },
  { name: 'scenarios', count: countJest },
  { name: 'browser', count: countPlaywright },
  { name: 'lighthouse', count: countPlaywright, onRequest: true },
];
const RESULTS = join(ROOT, '.grappe', 'test-results');

if (process.env.npm_lifecycle_event) keepOnLeash();
const steps = chosen(process.argv.slice(2));
mkdirSync(RESULTS, { recursive: true });

let current;
let interrupted = false;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    // The second time, what does not stop is killed.
    killGroup(current?.pid, interrupted ? 'SIGKILL' : 'SIGTERM');
    interrupted = true;
  });
}
process.on('exit', () => killGroup(current?.pid, 'SIGKILL'));

const results = [];
for (const step of steps) {
  if (!interrupted) results.push(await runStep(step));
}
if (interrupted) console.log('\nInterrupted: what follows is not complete.');
const { text, failed } = summary(results);
console.log(text);
process.exit(interrupted ? 130 : failed > 0 ? 1 : 0);

function chosen(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no test step "${unknown.join('", "')}". Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  return names.length > 0 ? STEPS.filter((step) => names.includes(step.name)) : STEPS.filter((step) => !step.onRequest);
}

async function runStep({ name, count }) {
  console.log(`\n━━━ ${name} ━━━\n`);
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true }); // the counts of the last time must never pass for those of this time
  const began = Date.now();
  const code = await runNx(name);
  const seconds = (Date.now() - began) / 1000;
  if (!count) return { name, seconds, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return { name, seconds, ...judged(code, count(file)) };
}

/** A step fails when its command does, whatever was counted; and when it tested nothing, whatever the command says. */
function judged(code, counts) {
  if (!counts) return { passed: 0, failed: 1, skipped: 0, remark: 'no results were written' };
  const { passed, failed } = counts;
  if (passed + failed === 0) return { ...counts, failed: 1, remark: 'nothing was tested' };
  if (code !== 0 && failed === 0) return { ...counts, failed: 1, remark: `ended with code ${code}` };
  return counts;
}

function runNx(target) {
  const [command, ...args] = nxCommand('run', `grappe:${target}`, '--skip-nx-cache', '--output-style=stream-without-prefixes');
  return new Promise((resolve) => {
    // A group of its own, so that an interrupted step can be ended with all that it started.
    current = spawn(command, args, { cwd: ROOT, env: nxEnvironment(), stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    current.once('error', () => resolve(1));
    current.once('exit', (code) => {
      killGroup(current.pid, 'SIGKILL'); // what a step forgot to stop
      current = undefined;
      resolve(code ?? 1);
    });
  });
}

function killGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // gone already
  }
}
