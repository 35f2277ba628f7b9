import { paths } from '../../apps/web/src/app/paths';
import { ask, enter, expect, expectAccessible, forgetFailedRequests, tabTo, test, type Who } from './support/test';

interface Ids {
  readonly project: string;
  readonly own: string;
  readonly group: string;
  readonly organisation: string;
}

type Screen = readonly [reader: Who | null, path: string | ((ids: Ids) => string)];

/** Every address of the app has its row: a new one does not compile without. */
const screens: Record<keyof typeof paths, Screen | null> = {
  home: ['Léa Martin', paths.home],
  signIn: [null, paths.signIn],
  account: ['Léa Martin', paths.account],
  notifications: ['Léa Martin', paths.notifications],
  mailbox: [null, paths.mailbox],
  cluster: [null, paths.cluster('arvane')],
  directory: [null, paths.directory],
  organisation: ['Léa Martin', ({ organisation }) => paths.organisation(organisation)],
  projects: [null, paths.projects],
  project: ['Léa Martin', ({ own }) => paths.project(own)],
  newProject: ['Léa Martin', paths.newProject],
  editProject: ['Léa Martin', ({ own }) => paths.editProject(own)],
  offersNeeds: ['Léa Martin', paths.offersNeeds],
  workingGroups: ['Léa Martin', paths.workingGroups],
  workingGroup: ['Léa Martin', ({ group }) => paths.workingGroup(group)],
  newWorkingGroup: ['Léa Martin', paths.newWorkingGroup],
  forMe: ['Léa Martin', paths.forMe],
  administration: ['Claire Dubois', paths.administration],
  moderation: ['Claire Dubois', paths.moderation],
  // Opened through the link of a mail: `clusters.browser-spec.ts`.
  mandateInvitation: null,
  // A page of its own, in English: `account.browser-spec.ts`.
  graphiql: null,
};

for (const reader of [null, 'Léa Martin', 'Claire Dubois'] as const) {
  test(`every screen of ${reader ?? 'a visitor'} is accessible and no wider than the window, in both languages`, async ({ page }) => {
    test.slow();
    if (reader) await enter(page, reader);
    const ids = reader ? await idsOf(page) : null;
    await page.goto('/');
    for (const language of ['en', 'fr']) {
      const other = page.getByRole('button', { name: language === 'en' ? /Passer en anglais/ : /Switch to French/ });
      await page.locator('h1').first().waitFor();
      if ((await page.locator('html').getAttribute('lang')) !== language) await other.click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const screen of Object.values(screens)) {
        if (!screen || screen[0] !== reader) continue;
        const path = typeof screen[1] === 'string' ? screen[1] : screen[1](ids as Ids);
        await page.goto(path);
        await expect(page.locator('h1').first(), path).toBeVisible();
        await expect(page.locator('h1').first(), path).not.toHaveText(/^(Rien à cette adresse|Nothing at this address)$/);
        await page.waitForLoadState('networkidle');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page, ['iframe']);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${path} is too wide`).toBeLessThanOrEqual(0);
      }
    }
  });
}

async function idsOf(page: Parameters<typeof ask>[0]): Promise<Ids> {
  const { projects, own, workingGroups, organisations } = await ask<Record<string, { nodes: { id: string }[] }>>(
    page,
    `{ projects(first: 1) { nodes { id } } own: projects(first: 1, filter: { mine: true, stages: [CALL] }) { nodes { id } }
       workingGroups(first: 1, filter: { mine: true }) { nodes { id } } organisations(first: 1) { nodes { id } } }`,
  );
  const first = (found: { nodes: { id: string }[] } | undefined): string => found?.nodes[0]?.id ?? '';
  return { project: first(projects), own: first(own), group: first(workingGroups), organisation: first(organisations) };
}

test('an address without a page says so, and leads home', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByText(/^(Rien à cette adresse|Nothing at this address)$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^(Revenir à l’accueil|Back to the home page)$/ }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('when the server does not answer, the page says so and tries again', async ({ page, complaints }) => {
  await enter(page, 'Léa Martin');
  await page.goto('/');
  await page.locator('h1').first().waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Projets', exact: true }).first().click();
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await expect(retry.first()).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await retry.first().click();
  await expect(page.getByText(/^\d+ projets$/)).toBeVisible();
  forgetFailedRequests(complaints);
});

test('an organisation is found and read by keyboard alone', async ({ page }) => {
  await enter(page, 'Léa Martin');
  await page.goto('/');
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Une organisation, un projet, un groupe, une page…')).toBeFocused();
  await page.keyboard.type('Regardal');
  await expect(page.getByRole('dialog').getByText('Regardal Vision').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Regardal Vision' })).toBeVisible();
  await tabTo(page, page.getByRole('main').getByRole('link').first());
});
