import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Imports a TypeScript file of the workspace into this process. */
export async function runInThisWorkspace(path) {
  const { module } = await runnerImport(root + path, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@grappe\/(.+)$/, replacement: `${root}libs/$1` }] },
  });
  return module;
}
