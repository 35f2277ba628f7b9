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

/** axe finds nothing on this screen, once it is there. */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  await page.locator('h1').first().waitFor();
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

const accounts: Record<Who, string> = {
  'Léa Martin': 'lea.martin@demo.grappe.example',
  'Karim Benali': 'karim.benali@demo.grappe.example',
  'Claire Dubois': 'claire.dubois@demo.grappe.example',
};

/** The front door without the screen, with the page's own session. */
export async function ask<Data>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await page.context().request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

const signInDocument = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

/** Signed in at once, for tests about something else. The accounts of the demo read French. */
export async function enter(page: Page, name: Who): Promise<void> {
  await ask(page, signInDocument, { input: { email: accounts[name], password: 'grappe-de-demonstration' } });
}

interface Colleague {
  readonly name: string;
  readonly organisation: string;
}

/** Somebody new, invited by the animateur to answer for a member of the cluster, comes in through the link of the mail. */
export async function enterAsColleague(page: Page, claire: Page, { name, organisation }: Colleague): Promise<void> {
  const email = `${name.toLowerCase().normalize('NFD').replace(/[^a-z]+/g, '.')}.${Date.now()}@demo.grappe.example`;
  await enter(claire, 'Claire Dubois');
  const { viewer, organisations } = await ask<{ viewer: { animates: { id: string }[] }; organisations: { nodes: { id: string; name: string }[] } }>(
    claire,
    'query ($text: String!) { viewer { animates { id } } organisations(filter: { text: $text }) { nodes { id name } } }',
    { text: organisation },
  );
  const input = { clusterId: viewer.animates[0]?.id, organisationId: organisations.nodes.find((node) => node.name === organisation)?.id, email, right: 'OWNER' };
  await ask(claire, 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { mandateInvitation { id } } }', { input });
  const { mailbox } = await ask<{ mailbox: { to: string; text: string }[] }>(claire, '{ mailbox(first: 50) { to text } }');
  const token = /invitation\/([\w-]+)/.exec(mailbox.find(({ to }) => to.includes(email))?.text ?? '')?.[1];
  const accept = 'mutation ($input: AcceptMandateInvitationInput!) { acceptMandateInvitation(input: $input) { viewer { person { id } } } }';
  await ask(page, accept, { input: { token, name, password: 'une phrase que personne ne devine' } });
  await ask(page, 'mutation { chooseLanguage(input: { language: FR }) { __typename } }');
}

/** A name that this run alone uses: all tests share one demo. */
export const unique = (name: string): string => `${name} ${test.info().project.name}`;

/** Answers the question that stands open. */
export async function answerDialog(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Writes in the channel on screen. */
export async function says(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Votre message' }).fill(text);
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
}

/** On a phone the filters of a list wait behind a button. */
export async function showFilters(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  const button = page.getByRole('button', { name: 'Filtres' });
  if (await button.isVisible()) await button.click();
}

/** Refusals of the server and lost connections are written to the console by the browser itself. */
export function forgetFailedRequests(complaints: string[]): void {
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/Failed to load resource|WebSocket connection/.test(line)));
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
