import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { words } from './words';

export { expect, words };

interface Fixtures {
  /** What the test's browsers complained of; a test that provokes an error empties it. */
  complaints: string[];
  /** A second browser, watched like the first. */
  another: () => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => {
    const address = process.env['GRAPPE_BROWSER_ADDRESS'];
    if (address === undefined) throw new Error('The product was not started.');
    await use(address);
  },
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

/** axe finds nothing on this screen. */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude([...without]).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`);
  expect(told, `axe on ${page.url()}`).toEqual([]);
}

export type Who = 'Léa Martin' | 'Karim Benali' | 'Claire Dubois';

/** Through the screen, with an account of the demo. */
export async function signIn(page: Page, name: Who): Promise<void> {
  await page.goto('/sign-in');
  const { demoUse, signIn: submit } = await words(page);
  await page.getByRole('button', { name: demoUse(name) }).click();
  await page.locator('form').getByRole('button', { name: submit, exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  const { userMenu } = await words(page);
  await expect(page.getByRole('button', { name: userMenu(name) })).toBeVisible();
}

/** Tab, as often as it takes, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}
