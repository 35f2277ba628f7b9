/**
 * Runs before `npm start` and `npm test`: brings the dependencies when they are absent or not those of the lockfile.
 * Node built-ins only, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Grappe needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`);
  process.exit(1);
}

const modules = join(ROOT, 'node_modules');
const stamp = join(modules, '.grappe-lock-hash');
const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const wanted = createHash('sha256').update(lockfile).digest('hex');

if (readOr(stamp, '') !== wanted) {
  if (!installedByHand()) {
    const first = !existsSync(modules);
    console.log(first ? 'Installing the dependencies (npm ci), about half a minute…' : 'The dependencies have changed: installing them (npm ci)…');
    npmCi();
    console.log('Dependencies installed.');
  }
  writeFileSync(stamp, wanted);
}

/**
 * Whether somebody ran npm already, so that there is nothing to do. npm's note of what is installed says that it finished, but not
 * what is there (`npm install --package-lock-only` rewrites it): the packages themselves are asked.
 */
function installedByHand() {
  if (!existsSync(join(modules, '.package-lock.json'))) return false;
  return Object.entries(JSON.parse(lockfile).packages).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const manifest = readOr(join(ROOT, path, 'package.json'), undefined);
    // Optional packages are there or not according to the machine.
    return manifest === undefined ? optional === true : JSON.parse(manifest).version === version;
  });
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

function npmCi() {
  // npm names itself to its scripts; run by hand, it is looked for on the path.
  const self = /\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
  const [command, ...args] = self ? [process.execPath, self, 'ci'] : ['npm', 'ci'];
  const { status, error } = spawnSync(command, [...args, '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: !self && process.platform === 'win32',
    // Build tools and test tools are development dependencies: NODE_ENV=production must not leave them out.
    env: { ...process.env, NODE_ENV: 'development', npm_config_omit: '' },
  });
  if (status === 0) return;
  console.error(`\nThe dependencies could not be installed${error ? `: ${error.message}` : ' (see above)'}. Is the npm registry reachable?`);
  process.exit(status ?? 1);
}
