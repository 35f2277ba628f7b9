import type { Locator } from '@playwright/test';
import { callOfLea, interestOfKarim } from './support/given';
import { enter } from './support/people';
import { anyOf, filled } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

/** A figure of the counter, found by its name. */
const figure = (within: Locator, name: string): Locator => within.getByText(name, { exact: true }).locator('..');
const valueOf = async (shown: Locator): Promise<number> => Number.parseInt((await shown.textContent()) ?? '', 10);

test('a visitor is received, and the counter follows a call that is published', async ({ page, say }) => {
  const { home } = say.shell;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: home.titleVisitor })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: say.common.actions.signIn }).first()).toBeVisible();
  await expectAccessible(page);

  const cluster = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Pôle Arvane' }) });
  const projects = figure(cluster, say.clusters.figures.projects_other);
  const before = await valueOf(projects);
  expect(before).toBeGreaterThan(3);
  await callOfLea({ title: unique('Un essai de plus'), seat: 'Essais' });
  await expect(projects).toContainText(String(before + 1));

  await cluster.getByRole('link', { name: filled(home.visit, { name: 'Pôle Arvane' }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pôle Arvane' })).toBeVisible();
  await expect(figure(page.getByRole('region', { name: say.clusters.showcase.counter }), say.clusters.figures.projects_other)).toContainText(String(before + 1));
  await expect(page.getByRole('region', { name: say.clusters.showcase.moteurs }).getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
});

test('the home of a member says what looks for her, where her work stands, and what is new, live', async ({ page, say }) => {
  const { home } = say.shell;
  const title = unique('Banc de fatigue');
  await enter(page, 'Léa Martin');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: filled(home.titleMember, { name: 'Léa' }) })).toBeVisible();
  await expect(page.getByRole('region', { name: home.forMe.title }).getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('region', { name: home.groups.title }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('region', { name: home.news.title }).getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);

  const call = await callOfLea({ title, seat: 'Essais' });
  const mine = page.getByRole('region', { name: home.projects.title }).getByRole('article').filter({ hasText: title });
  await expect(mine.getByText(filled(home.projects.seats_one, { count: 1 }))).toBeVisible();
  await interestOfKarim(call, 'Nous savons casser des pièces.');
  await expect(mine.getByText(filled(home.projects.interests_one, { count: 1 }))).toBeVisible();
  await expect(page.getByRole('region', { name: home.news.title }).getByText(anyOf(say.notifications.sentences.INTEREST_RECEIVED, { project: title }))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('navigation', { name: home.quick.label }).getByRole('link', { name: home.quick.project }).click();
  await expect(page.getByRole('heading', { level: 1, name: say.projects.form.title })).toBeVisible();
});
