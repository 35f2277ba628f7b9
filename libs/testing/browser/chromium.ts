import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTar } from './tar';

/** What Playwright's `launch` wants to know: spread it into `launchOptions`. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const FLAGS = [
  '--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/**
 * Finds a Chromium, in this order: the one named by GRAPPE_CHROMIUM, Playwright's own where it was downloaded, the system's, and
 * the one that comes through npm, with the libraries and fonts that a bare machine lacks.
 */
export function chromiumLaunch(): Promise<ChromiumLaunch> {
  return Promise.resolve(findChromium());
}

function findChromium(): ChromiumLaunch {
  const named = process.env['GRAPPE_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`GRAPPE_CHROMIUM names ${named}, which does not exist.`);
    return launchOf(named);
  }
  const found = [chromium.executablePath(), ...systemCandidates()].find((path) => path !== '' && existsSync(path));
  return found ? launchOf(found) : fromNpm();
}

function launchOf(executablePath: string, more: Record<string, string> = {}): ChromiumLaunch {
  // Chromium's sandbox does not run as root, nor in most containers.
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  return { executablePath, args, env: { ...inheritedEnv(), ...more } };
}

/** Playwright takes `env` instead of the environment of the process, not on top of it. */
function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function systemCandidates(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
}

/** Unpacks @sparticuz/chromium once, beside the package: a new `npm ci` brings a new one. */
function fromNpm(): ChromiumLaunch {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium here. Run "npx playwright install chromium", or set GRAPPE_CHROMIUM to one.');
  }
  const packageFolder = findPackage('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const modules = packageFolder.slice(0, packageFolder.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules`.length);
  const folder = join(modules, '.cache', 'grappe', `chromium-${version}`);
  if (!existsSync(folder)) unpack(join(packageFolder, 'bin'), folder);
  return launchOf(join(folder, 'chromium'), {
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
}

function findPackage(name: string): string {
  // The package exports its entry only: <package>/build/cjs/index.cjs.
  const entry = createRequire(import.meta.url).resolve(name);
  return entry.slice(0, entry.lastIndexOf(join(name)) + name.length);
}

function unpack(bin: string, folder: string): void {
  // Under another name first: an interrupted or concurrent unpacking must never look complete.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 });
  for (const archive of readdirSync(bin).filter((name) => name.endsWith('.tar.br'))) {
    unpackTar(brotliDecompressSync(readFileSync(join(bin, archive))), unfinished);
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another worker was faster
  }
}

/** The package's own fonts.conf names the folders of AWS Lambda. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(dirname(folder), 'font-cache')}</cachedir>
</fontconfig>
`;
}
