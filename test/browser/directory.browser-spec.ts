import { showFilters } from './support/acts';
import { enter } from './support/people';
import { anyOf, startOf } from './support/say';
import { expect, expectAccessible, test } from './support/test';

test('the directory is searched, narrowed, and its address can be shared', async ({ page, another, say }) => {
  const { directory, organisation } = say.clusters;
  await enter(page, 'Léa Martin');
  await page.goto('/directory');
  await expect(page.getByText(anyOf(directory.found_other))).toBeVisible();
  await showFilters(page, say);
  await page.getByRole('searchbox', { name: directory.search }).fill('robotique');
  await expect(page).toHaveURL(/text=robotique/);
  await page.getByRole('checkbox', { name: startOf(say.words.PorterRole.CORE_COMPANY) }).click();
  await expect(page).toHaveURL(/role=CORE_COMPANY/);
  await expectAccessible(page);

  const visitor = await another();
  await visitor.goto(page.url());
  await visitor.getByRole('link', { name: 'Atelier Robotique' }).click();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Atelier Robotique' })).toBeVisible();
  for (const part of [organisation.identity, organisation.memberships, organisation.projects, organisation.offers, organisation.needs]) {
    await expect(visitor.getByRole('region', { name: part })).toBeVisible();
  }
  // Who represents it is for those who are signed in.
  await expect(visitor.getByRole('region', { name: organisation.persons })).toHaveCount(0);
  await expectAccessible(visitor);

  await page.goto('/directory?text=xyzzyx');
  await expect(page.getByText(say.common.states.noResult, { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('the map leads to an organisation, and so does its list', async ({ page, say }) => {
  const { map } = say.clusters;
  await page.goto('/directory?text=Regardal');
  await page.getByText(say.common.list.showMap, { exact: true }).click();
  const shown = page.getByRole('region', { name: map.label });
  await shown.getByRole('button', { name: 'Regardal Vision' }).click();
  await expect(shown.getByRole('link', { name: 'Regardal Vision' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/directory?view=map');
  const circle = shown.getByRole('button', { name: anyOf(map.cluster_other) }).first();
  await expect(circle).toBeVisible();
  await expectAccessible(page);
  await circle.focus();
  await page.keyboard.press('Enter');
  await expect(shown.getByRole('button').first()).toBeVisible();
  await page.getByText(map.list, { exact: true }).click();
  await page.getByRole('list', { name: map.list }).getByRole('link', { name: 'Atelier Robotique' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Atelier Robotique' })).toBeVisible();
});

test('an owner changes the page of her organisation, and a visitor reads it', { tag: '@once' }, async ({ page, another, say }) => {
  const { organisation } = say.clusters;
  const { form } = organisation;
  await enter(page, 'Léa Martin');
  await page.goto('/directory?text=Atelier Robotique');
  await page.getByRole('link', { name: 'Atelier Robotique' }).click();
  await page.getByRole('button', { name: organisation.edit }).click();
  await page.getByRole('textbox', { name: form.website }).fill('atelier');
  await page.getByRole('dialog').getByRole('button', { name: say.common.actions.save }).click();
  await expect(page.getByText(say.common.fields.url)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: form.website }).fill('https://atelier-robotique.example');
  await page.getByRole('dialog').getByRole('button', { name: say.common.actions.save }).click();
  await expect(page.getByText(form.saved)).toBeVisible();

  const visitor = await another();
  await visitor.goto(page.url());
  await expect(visitor.getByRole('link', { name: 'atelier-robotique.example' })).toBeVisible();
  await expect(visitor.getByRole('button', { name: organisation.edit })).toHaveCount(0);
});
