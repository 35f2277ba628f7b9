import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://localhost:3333';

/** What changes together is fetched together: a new page of ours must not make a reader fetch React or Mantine again. */
const vendors = [
  { name: 'mantine', test: /node_modules\/(@mantine|@floating-ui|clsx)\// },
  { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\// },
];

/** GraphiQL's style sheet carries its fonts as data: URLs, which our Content-Security-Policy refuses; it gets ours (graphiql.css). */
const withoutInlineFonts: Plugin = {
  name: 'grappe:without-inline-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql\/dist\/style\.css$/ },
    handler: (css) => ({ code: css.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null }),
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [withoutInlineFonts, react()],
  resolve: {
    alias: [{ find: /^@grappe\/(.+)$/, replacement: here('../../libs/$1') }],
    // One copy of each, also for what libs/ui imports.
    dedupe: ['react', 'react-dom', '@mantine/core', '@mantine/hooks'],
  },
  server: {
    port: 4200,
    proxy: { '/graphql': api, '/socket.io': { target: api, ws: true } },
  },
  build: {
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
    target: ['chrome120', 'edge120', 'firefox121', 'safari17'],
    // Nothing inlined as data: URLs: the Content-Security-Policy stays short.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
      output: { codeSplitting: { groups: vendors } },
    },
  },
});
