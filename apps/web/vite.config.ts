import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://localhost:3333';

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** Tells whether an entry imports a module, or something that it imports does; the entry itself stays what it is. */
function importedBy(file: string) {
  const root = here(file);
  const known = new Map<string, boolean>();
  const asks = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // for circles
    const found = (graph.getModuleInfo(id)?.importers ?? []).some((importer) => importer === root || asks(importer, graph));
    known.set(id, found);
    return found;
  };
  return asks;
}
const byFirst = importedBy('src/app/first.ts');
const byMain = importedBy('src/app/main.tsx');
const byGraphiql = importedBy('src/graphiql.tsx');
const code = /\.([cm]?js|tsx?)$|preload-helper/;

/** What is there from the first screen on, whichever it is. */
const initial = (name: string, needed: (id: string, graph: Graph) => boolean, test: RegExp, priority: number) => ({
  name: (id: string, graph: Graph) => (needed(id, graph) ? name : null),
  debugName: name,
  tags: ['$initial' as const],
  test,
  priority,
});

/**
 * What is needed together is fetched together, and no more: what asks before the app is there; React and Mantine as far as every
 * screen needs them, apart, since a new release of ours must not make a reader fetch them again; our shell, which GraphiQL does not
 * want; forms with what judges them; what many pages share. What few pages share is left to the bundler.
 */
const groups = [
  initial('first', byFirst, code, 5),
  initial('react', byMain, /node_modules\/(react|react-dom|react-router|scheduler|@tanstack\/(query-core|react-query))\//, 4),
  initial('mantine', byMain, /node_modules\/(@mantine|@floating-ui|clsx|react-remove-scroll[^/]*|react-transition-group)\//, 3),
  initial('shell', (id, graph) => byMain(id, graph) && !byGraphiql(id, graph), code, 2),
  { name: 'forms', test: /node_modules\/(zod|@mantine\/form|klona|fast-deep-equal)\/|\/contracts\/inputs\/|\/app\/forms\//, priority: 2 },
  { name: 'icons', test: /node_modules\/@tabler\//, minShareCount: 2, priority: 2 },
  { name: 'common', test: /\/(libs|apps\/web|node_modules\/(@mantine|@floating-ui))\//, minShareCount: 6, priority: 1 },
];

/** In the page: the script that asks before the app is there, and the font. */
const firstThings: Plugin = {
  name: 'grappe:first-things',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle, path }) => {
      if (!bundle || path !== '/index.html') return [];
      const files = Object.values(bundle);
      const script = files.find((file) => file.type === 'chunk' && file.isEntry && file.name === 'first');
      const font = files.find(({ fileName }) => /figtree-latin-wght-normal.*\.woff2$/.test(fileName));
      if (!script || !font) throw new Error('The build has lost its first script or its font.');
      return [
        { tag: 'script', attrs: { type: 'module', crossorigin: true, src: `/${script.fileName}` }, injectTo: 'head-prepend' },
        { tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${font.fileName}` }, injectTo: 'head-prepend' },
      ];
    },
  },
};

/** Beside each built file, what is sent of it to those who take brotli: pressed once, at the build, rather than for each reader. */
const pressed: Plugin = {
  name: 'grappe:pressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    // No pages: each time they carry another nonce.
    const files = Object.keys(bundle).filter((file) => /\.(js|css|json)$/.test(file));
    await Promise.all(
      files.map(async (file) => {
        const whole = await readFile(join(dir, file));
        await writeFile(join(dir, `${file}.br`), await brotli(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } }));
      }),
    );
  },
};
const brotli = promisify(brotliCompress);

/** Zod tries whether it may compile its schemas, which our Content-Security-Policy refuses and reports; here it does not ask. */
const withoutEval: Plugin = {
  name: 'grappe:without-eval',
  transform: {
    filter: { id: /zod\/v4\/core\/core\.js$/ },
    handler: (code) => ({ code: `${code}\nglobalConfig.jitless = true;`, map: null }),
  },
};

/** GraphiQL's style sheet carries its fonts as data: URLs, which our Content-Security-Policy refuses; it gets ours (graphiql.css). */
const withoutInlineFonts: Plugin = {
  name: 'grappe:without-inline-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql\/dist\/style\.css$/ },
    handler: (css) => ({ code: css.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null }),
  },
};

/** The contract of the API is published beside it: `/graphql/schema.graphql` and `/graphql/CHANGELOG.md`. */
const publishedContract: Plugin = {
  name: 'grappe:published-contract',
  async generateBundle() {
    for (const file of ['schema.graphql', 'CHANGELOG.md']) this.emitFile({ type: 'asset', fileName: `graphql/${file}`, source: await readFile(here(`../api/${file}`), 'utf8') });
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [firstThings, withoutEval, withoutInlineFonts, publishedContract, react(), pressed],
  // The server puts the nonce of each page here (libs/platform/http).
  html: { cspNonce: '__NONCE__' },
  resolve: {
    alias: [{ find: /^@grappe\/(.+)$/, replacement: here('../../libs/$1') }],
    // One copy of each, also for what libs/ui imports.
    dedupe: ['react', 'react-dom', '@mantine/core', '@mantine/hooks'],
  },
  server: {
    port: 4200,
    proxy: { '/graphql': api, '/open-id': api, '/socket.io': { target: api, ws: true } },
  },
  build: {
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
    target: ['chrome120', 'edge120', 'firefox121', 'safari17'],
    // Nothing inlined as data: URLs: the Content-Security-Policy stays short.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { first: here('src/app/first.ts'), index: here('index.html'), graphiql: here('graphiql.html') },
      // Our libraries only declare: what a page does not use of them, it does not fetch.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(contracts|ui)\/.*\.tsx?$|\/app\/kit\.ts$/, sideEffects: false }] },
      output: { codeSplitting: { groups } },
    },
  },
});
