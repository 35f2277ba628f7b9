import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../libs/testing/browser/chromium';

/**
 * The whole product in a real browser: `nx run grappe:browser`. Two workers, each with a product and a demo of its own, which its
 * tests share one after the other; what depends on neither width nor language (`@once`) runs at the width of a desk alone.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.browser-spec.ts',
  outputDir: '../../.grappe/test-results/browser',
  globalSetup: './support/start-product.ts',
  reporter: [['list'], ['json', { outputFile: '../../.grappe/test-results/browser.json' }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 40_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Europe/Paris',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 }, locale: 'fr-FR' } },
    { name: 'phone', grepInvert: /@once/, use: { viewport: { width: 390, height: 844 }, locale: 'en-GB', hasTouch: true } },
  ],
});
