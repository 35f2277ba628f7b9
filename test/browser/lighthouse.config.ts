import { defineConfig } from '@playwright/test';

/** Lighthouse on the main pages of the built product: `npm run test:lighthouse`. It starts its own browser. */
export default defineConfig({
  testDir: './lighthouse',
  testMatch: '**/*.lighthouse-spec.ts',
  globalSetup: './support/start-product.ts',
  reporter: [['list'], ['json', { outputFile: '../../.grappe/test-results/lighthouse.json' }]],
  workers: 1,
  timeout: 20 * 60_000,
  use: { locale: 'fr-FR' },
});
