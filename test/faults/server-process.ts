import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** Built server processes, outside of `dist`, which a test must not change under somebody's running product. */
export interface Built {
  /** The file of each. */
  readonly mains: ReadonlyMap<string, string>;
  remove(): void;
}

/** Builds apps as `nx build` does. Inside of the workspace, because a bundle finds its `node_modules` above itself. */
export async function buildApps(...apps: readonly string[]): Promise<Built> {
  const folder = mkdtempSync(join(process.cwd(), '.grappe', 'built-'));
  const mains = new Map<string, string>();
  for (const app of apps) {
    const outDir = join(folder, app);
    await buildApp({ configFile: `apps/${app}/vite.config.ts`, build: { outDir, emptyOutDir: true } });
    mains.set(app, join(outDir, 'main.js'));
  }
  return { mains, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const buildApp = (config: InlineConfig): Promise<unknown> => build(config);
