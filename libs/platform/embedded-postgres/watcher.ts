import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './places';

/**
 * The program that runs when the process which started the server has ended without stopping it. It keeps to the same lock and the
 * same owner files as the rest of this library. It is text, not a module: it must outlive a bundle and a test run, whose
 * modules plain Node could not load.
 */
const PROGRAM = `
const fs = require('node:fs');
const path = require('node:path');
const [, , owner, owners, lock, pidFile] = process.argv;
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const read = (file) => { try { return fs.readFileSync(file, 'utf8'); } catch { return undefined; } };
const stat = (pid) => { const s = read('/proc/' + pid + '/stat'); return s ? s.slice(s.lastIndexOf(')') + 2).split(' ') : []; };
const birthMark = (pid) => stat(pid)[19] || '';
const alive = (pid) => {
  try { process.kill(pid, 0); } catch (error) { if (error.code !== 'EPERM') return false; }
  return stat(pid)[0] !== 'Z';
};
const same = (pid, mark) => alive(pid) && birthMark(pid) === mark;
const remove = (file) => fs.rmSync(file, { force: true });

function takeLock() {
  const ticket = lock + '.' + process.pid;
  fs.writeFileSync(ticket, process.pid + ' ' + birthMark(process.pid));
  for (;;) {
    try { fs.linkSync(ticket, lock); remove(ticket); return; }
    catch (error) { if (error.code !== 'EEXIST') throw error; }
    const holder = read(lock);
    const [pid, mark] = (holder || '').split(' ');
    if (holder && !same(Number(pid), mark) && read(lock) === holder) remove(lock);
    else sleep(30);
  }
}

function othersUseIt() {
  return fs.readdirSync(owners).some((name) => {
    try {
      const other = JSON.parse(read(path.join(owners, name)));
      return same(other.pid, other.birthMark);
    } catch { return false; }
  });
}

function stopServer() {
  // Killed in the middle of a start, the parent may have left a server that has not written its number yet.
  for (let i = 0; i < 50 && !read(pidFile); i++) sleep(20);
  const pid = Number((read(pidFile) || '').split('\\n')[0]);
  if (!pid) return;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    try { process.kill(pid, signal); } catch { return; }
    for (let i = 0; i < 1000; i++) { if (!alive(pid)) return; sleep(20); }
  }
}

// No owner file: the owner stopped in order.
if (fs.existsSync(owner)) {
  takeLock();
  try {
    remove(owner);
    if (!othersUseIt()) stopServer();
  } finally { remove(lock); }
}
`;

/**
 * Leaves somebody behind who stops the server when this process dies, however it dies. A shell waits for the end
 * of a pipe that only this process holds open, which costs a megabyte, and only then becomes the program above.
 */
export function watchOver(places: Places, ownerFile: string): ChildProcess {
  writeFileSync(places.watcher, PROGRAM);
  const program = [process.execPath, places.watcher, ownerFile, places.owners, places.lock, join(places.cluster, 'postmaster.pid')];
  // NODE_OPTIONS of the parent (loaders, inspectors) are not for the program; hence an environment of its own.
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; exec "$@"', 'grappe-watcher', ...program], {
    cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'], env: {},
  });
  watcher.on('error', () => undefined); // without a shell, a killed parent leaves a server that the next start reuses
  watcher.unref();
  (watcher.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return watcher;
}
