/** Prints, as JSON, the import circles of programs: `node circles.mjs <entry>…`. Types do not count, they are gone when code runs. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function circlesOf(entry) {
  const circles = [];
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: [{ find: /^@grappe\/(.+)$/, replacement: `${root}libs/$1` }] },
    build: {
      ssr: entry,
      write: false,
      rolldownOptions: {
        checks: { circularDependency: true },
        onLog: (_, log) => {
          if (log.code === 'CIRCULAR_DEPENDENCY') circles.push(log.message);
        },
      },
    },
  });
  return circles;
}

const found = [];
for (const entry of process.argv.slice(2)) found.push(...(await circlesOf(entry)));
console.log(JSON.stringify(found));
