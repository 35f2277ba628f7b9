import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { languageOf, said, type Language, type Said } from './say';
import { addressHere } from './start-product';

export { expect };

interface Fixtures {
  /** The language of this run: French at the width of a desk, English at that of a phone. */
  language: Language;
  /** What the screens say in it. */
  say: Said;
  /** What the test's browsers complained of; a test that provokes an error empties it. */
  complaints: string[];
  /** A second browser, watched like the first. */
  another: () => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(addressHere()),
  language: async ({ locale }, use) => use(languageOf(locale)),
  say: async ({ language }, use) => use(said(language)),
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      watch(context, baseURL, complaints);
      await use(complaints);
      expect(complaints, 'errors in the console, requests to the outside').toEqual([]);
    },
    { auto: true },
  ],
  another: async ({ browser, baseURL, complaints, contextOptions, viewport, locale, timezoneId, hasTouch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL, viewport, locale, timezoneId, hasTouch });
      opened.push(context);
      watch(context, baseURL, complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function watch(context: BrowserContext, address: string | undefined, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) complaints.push(`outside: ${request.url()}`);
  });
}

/** Refusals of the server and lost connections are written to the console by the browser itself. */
export function forgetFailedRequests(complaints: string[]): void {
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/Failed to load resource|WebSocket connection/.test(line)));
}

/** The page is there, and nothing on it is still on its way: what loads is a status with a name. */
export async function expectLoaded(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expect(page.locator('[role=status][aria-label]')).toHaveCount(0);
}

/** axe finds nothing on this screen, once it is there. In one go and for the violations alone it takes a quarter of the time. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectLoaded(page);
  // The frame of a mail is a stranger's page.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').setLegacyMode(true).options({ resultTypes: ['violations'] }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`);
  expect(told, `axe on ${page.url()}`).toEqual([]);
}

/** A name that this run alone uses: all tests share one demo. */
export const unique = (name: string): string => `${name} ${test.info().project.name} ${Date.now().toString(36)}`;
