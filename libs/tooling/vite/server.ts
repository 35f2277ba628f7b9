import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * How a server process is built: one ESM bundle of our code for Node, with node_modules outside. Decorators and their
 * metadata come from tsconfig.base.json.
 */
export function serverBuild(app: string): UserConfig {
  return defineConfig({
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: [{ find: /^@grappe\/(.+)$/, replacement: `${root}libs/$1` }] },
    build: {
      ssr: `apps/${app}/main.ts`,
      outDir: `dist/apps/${app}`,
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        // GraphQL types and Nest providers are named after their classes.
        output: { format: 'esm', entryFileNames: 'main.js', keepNames: true },
        onLog(level, log, handle) {
          if (log.code === 'CIRCULAR_DEPENDENCY') throw new Error(log.message);
          handle(level, log);
        },
        checks: { circularDependency: true },
      },
    },
  });
}
