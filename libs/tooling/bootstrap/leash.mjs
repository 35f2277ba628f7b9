/**
 * Ends this process when the one which started it is gone: npm passes no SIGTERM on, and nobody passes SIGKILL on.
 * Used by the scripts beside for themselves, and loaded into what they run by `node --import`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** How long what runs may take to stop in order: requests answered, jobs finished, database last. */
const PATIENCE = 30_000;

/**
 * Sends this process SIGTERM, and later SIGKILL, when its parent dies. npm starts its scripts through a shell, which
 * survives npm: then the shell's parent is watched as well. With `group`, for the head of a process group, the whole group goes.
 */
export function keepOnLeash({ group = false } = {}) {
  const who = group ? -process.pid : process.pid;
  const parent = process.ppid;
  const shell = /^(\S*\/)?(sh|bash|dash|zsh|cmd\.exe)$/.test(commandName(parent));
  const grandparent = shell ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === undefined || parentOf(parent) === grandparent)) return;
    clearInterval(timer);
    setTimeout(() => process.kill(who, 'SIGKILL'), PATIENCE).unref();
    process.kill(who, 'SIGTERM');
  }, process.platform === 'linux' ? 500 : 2_000);
  timer.unref();
}

function commandName(pid) {
  return process.platform === 'linux' ? readSafely(`/proc/${pid}/comm`).trim() : ps('comm=', pid);
}

function parentOf(pid) {
  if (process.platform !== 'linux') return Number(ps('ppid=', pid)) || undefined;
  const stat = readSafely(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) || undefined;
}

function readSafely(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ps(field, pid) {
  try {
    return execFileSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

// Loaded by --import into what these scripts run, and into nothing that this starts in its turn.
const leash = process.env.GRAPPE_LEASH;
if (isMainThread && leash) {
  delete process.env.GRAPPE_LEASH;
  keepOnLeash({ group: leash === 'group' });
}
