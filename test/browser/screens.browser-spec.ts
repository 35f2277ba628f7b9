import type { Page } from '@playwright/test';
import { paths } from '../../apps/web/src/app/paths';
import { addressOf, ask, enter, invited, joinLinkOfClaire, passwordLinkOf, type Who } from './support/people';
import { filled, said, type Language } from './support/say';
import { expect, expectAccessible, expectLoaded, test, unique } from './support/test';

type Address = string | ((reader: Who) => Promise<string>);
type Screen = readonly [reader: Who | null, address: Address];

/** The page of the first thing of a list, as its reader sees it. */
const firstOf = (query: string, pathOf: (id: string) => string) => async (reader: Who) => {
  const { found } = await ask<{ found: { nodes: { id: string }[] } }>(reader, `{ found: ${query} { nodes { id } } }`);
  return pathOf(found.nodes[0]?.id ?? '');
};
const ownCall = 'projects(first: 1, filter: { mine: true, stages: [CALL] })';
const openCall = 'projects(first: 1, filter: { stages: [CALL], openSeats: true })';
const ownGroup = 'workingGroups(first: 1, filter: { mine: true })';
const anOrganisation = 'organisations(first: 1, filter: { text: "Regardal" })';

/** The webhooks of the reader's own organisation. */
const ownWebhooks = async (reader: Who) => {
  const { viewer } = await ask<{ viewer: { mandates: { organisation: { id: string } }[] } }>(reader, '{ viewer { mandates { organisation { id } } } }');
  return paths.webhooks(viewer.mandates[0]?.organisation.id ?? '');
};

/** Every address of the app has its rows: a new one does not compile without. */
const screens: Readonly<Record<keyof typeof paths, readonly Screen[]>> = {
  home: [[null, paths.home], ['Léa Martin', paths.home], ['Claire Dubois', paths.home]],
  signIn: [[null, paths.signIn]],
  askForLink: [[null, paths.askForLink('signIn')], [null, paths.askForLink('password')]],
  mailLink: [[null, async () => paths.mailLink(await passwordLinkOf('Claire Dubois'))], [null, paths.mailLink('no-link-at-all')]],
  mandateInvitation: [[null, async () => paths.mandateInvitation(await invited({ organisation: 'Regardal Vision', email: addressOf(unique('Anne Roux')) }))]],
  account: [['Léa Martin', paths.account]],
  profile: [['Léa Martin', paths.profile]],
  security: [['Léa Martin', paths.security]],
  myData: [['Léa Martin', paths.myData]],
  notifications: [['Léa Martin', paths.notifications]],
  mailbox: [[null, paths.mailbox]],
  cluster: [[null, paths.cluster('arvane')], ['Claire Dubois', paths.cluster('armeline')]],
  register: [[null, paths.register('arvane')], ['Karim Benali', paths.register('armeline')]],
  joinLink: [[null, async () => paths.joinLink(await joinLinkOfClaire())], [null, paths.joinLink('no-link-at-all')]],
  directory: [[null, paths.directory], ['Léa Martin', `${paths.directory}?view=map`]],
  organisation: [[null, firstOf(anOrganisation, paths.organisation)]],
  webhooks: [['Léa Martin', ownWebhooks]],
  projects: [[null, paths.projects], ['Léa Martin', paths.projects]],
  project: [['Karim Benali', firstOf(openCall, paths.project)], ['Léa Martin', firstOf(ownCall, paths.project)]],
  newProject: [['Léa Martin', paths.newProject]],
  editProject: [['Léa Martin', firstOf(ownCall, paths.editProject)]],
  disclosureRegister: [['Léa Martin', firstOf(ownCall, paths.disclosureRegister)]],
  offersNeeds: [['Léa Martin', paths.offersNeeds], ['Léa Martin', `${paths.offersNeeds}?tab=needs`]],
  workingGroups: [['Léa Martin', paths.workingGroups]],
  workingGroup: [['Léa Martin', firstOf(ownGroup, paths.workingGroup)]],
  newWorkingGroup: [['Léa Martin', paths.newWorkingGroup]],
  forMe: [['Léa Martin', paths.forMe]],
  administration: [['Claire Dubois', paths.administration], ['Claire Dubois', `${paths.administration}?tab=members`], ['Claire Dubois', `${paths.administration}?tab=invitations`], ['Claire Dubois', `${paths.administration}?tab=settings`]],
  moderation: [['Claire Dubois', `${paths.moderation}?view=decided`], ['Claire Dubois', `${paths.moderation}?view=log`]],
  auditLog: [['Claire Dubois', paths.auditLog], ['Claire Dubois', `${paths.auditLog}?who=nobody`]],
  // A page of its own, in English: `account.browser-spec.ts`.
  graphiql: [],
};

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Nothing is wider than the window, and no word of a badge, button or tab is cut. */
async function expectFits(page: Page): Promise<void> {
  await expectLoaded(page);
  // Where the navigation goes aside, it does so in a moment.
  await expect(async () => {
    const { beyond, cut } = await measured(page);
    expect(beyond, `${page.url()} is too wide`).toBeLessThanOrEqual(0);
    expect(cut, `${page.url()} cuts words`).toEqual([]);
  }).toPass({ timeout: 5_000 });
}

const measured = (page: Page): Promise<{ beyond: number; cut: (string | null)[] }> =>
  page.evaluate(() => ({
    beyond: document.documentElement.scrollWidth - window.innerWidth,
    cut: [...document.querySelectorAll<HTMLElement>('.mantine-Badge-root, .mantine-Badge-label, .mantine-Button-label, [role=tab], .mantine-NavLink-label')]
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight + 2)
      .map(({ textContent }) => textContent),
  }));

async function turn(page: Page, from: Language, to: Language): Promise<void> {
  const { label, french, english } = said(from).shell.language;
  await page.getByRole('button', { name: filled(label, { language: from === 'fr' ? french : english }) }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', to);
}

for (const [name, rows] of Object.entries(screens)) {
  for (const [reader, address] of rows) {
    const shown = typeof address === 'string' ? address : name;
    test(`${shown}, for ${reader ?? 'a visitor'}, is accessible and fits, on a desk and on a phone, in both languages`, { tag: '@once' }, async ({ page, say }) => {
      if (reader) await enter(page, reader);
      await page.goto(typeof address === 'string' ? address : await address(reader ?? 'Claire Dubois'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await expectFits(page);
      await expectAccessible(page);
      await expect(page.getByText(say.common.errors.notFoundTitle)).toHaveCount(0);
      await expect(page).toHaveTitle(/.+/);
      await page.setViewportSize(phone);
      await expectFits(page);
      await turn(page, 'fr', 'en');
      await expectFits(page);
      await expectAccessible(page);
      await page.setViewportSize(desk);
      await expectFits(page);
      await turn(page, 'en', 'fr');
    });
  }
}
