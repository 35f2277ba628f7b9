import type { Page } from '@playwright/test';
import { paths } from '../../apps/web/src/app/paths';
import { addressOf, ask, enter, invited, type Who } from './support/people';
import { filled, said, type Language } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

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

/** Every address of the app has its rows: a new one does not compile without. */
const screens: Readonly<Record<keyof typeof paths, readonly Screen[]>> = {
  home: [[null, paths.home], ['Léa Martin', paths.home], ['Claire Dubois', paths.home]],
  signIn: [[null, paths.signIn]],
  mandateInvitation: [[null, async () => paths.mandateInvitation(await invited({ organisation: 'Regardal Vision', email: addressOf(unique('Anne Roux')) }))]],
  account: [['Léa Martin', paths.account]],
  notifications: [['Léa Martin', paths.notifications]],
  mailbox: [[null, paths.mailbox]],
  cluster: [[null, paths.cluster('arvane')], ['Claire Dubois', paths.cluster('armeline')]],
  directory: [[null, paths.directory], ['Léa Martin', `${paths.directory}?view=map`]],
  organisation: [[null, firstOf(anOrganisation, paths.organisation)]],
  projects: [[null, paths.projects], ['Léa Martin', paths.projects]],
  project: [['Karim Benali', firstOf(openCall, paths.project)], ['Léa Martin', firstOf(ownCall, paths.project)]],
  newProject: [['Léa Martin', paths.newProject]],
  editProject: [['Léa Martin', firstOf(ownCall, paths.editProject)]],
  offersNeeds: [['Léa Martin', paths.offersNeeds], ['Léa Martin', `${paths.offersNeeds}?tab=needs`]],
  workingGroups: [['Léa Martin', paths.workingGroups]],
  workingGroup: [['Léa Martin', firstOf(ownGroup, paths.workingGroup)]],
  newWorkingGroup: [['Léa Martin', paths.newWorkingGroup]],
  forMe: [['Léa Martin', paths.forMe]],
  administration: [['Claire Dubois', paths.administration], ['Claire Dubois', `${paths.administration}?tab=members`], ['Claire Dubois', `${paths.administration}?tab=invitations`]],
  moderation: [['Claire Dubois', `${paths.moderation}?view=decided`], ['Claire Dubois', `${paths.moderation}?view=log`]],
  auditLog: [['Claire Dubois', paths.auditLog], ['Claire Dubois', `${paths.auditLog}?who=nobody`]],
  // A page of its own, in English: `account.browser-spec.ts`.
  graphiql: [],
};

/** axe finds nothing, and nothing is wider than the window. */
async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${page.url()} is too wide`).toBeLessThanOrEqual(0);
}

async function turn(page: Page, from: Language, to: Language): Promise<void> {
  const { label, french, english } = said(from).shell.language;
  await page.getByRole('button', { name: filled(label, { language: from === 'fr' ? french : english }) }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', to);
}

for (const [name, rows] of Object.entries(screens)) {
  for (const [reader, address] of rows) {
    const shown = typeof address === 'string' ? address : name;
    test(`${shown}, for ${reader ?? 'a visitor'}, is accessible and fits, in both languages`, async ({ page, language, say }) => {
      const other = language === 'fr' ? 'en' : 'fr';
      if (reader) await enter(page, reader);
      await page.goto(typeof address === 'string' ? address : await address(reader ?? 'Claire Dubois'));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectSound(page);
      await expect(page.getByText(say.common.errors.notFoundTitle)).toHaveCount(0);
      await expect(page).toHaveTitle(/.+/);
      await turn(page, language, other);
      await expectSound(page);
      await turn(page, other, language);
    });
  }
}
