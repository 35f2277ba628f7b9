import { showFilters } from './support/acts';
import { ask, enter } from './support/people';
import { anyOf } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

test('the list is searched, narrowed and counted, and its address can be shared', async ({ page, another, say }) => {
  const { projects, words } = say;
  await enter(page, 'Léa Martin');
  await page.goto('/projects');
  await showFilters(page, say);
  const running = page.getByRole('group', { name: projects.filters.stage }).getByRole('checkbox', { name: words.ProjectStage.RUNNING });
  // The count beside a filter is what the list holds once it is chosen.
  const counted = await running.locator('xpath=ancestor::*[p][1]/p').textContent();
  await running.click();
  await expect(page).toHaveURL(/stage=RUNNING/);
  await expect(page.getByText(projects[counted === '1' ? 'found_one' : 'found_other'].replace('{{count}}', counted ?? ''), { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: projects.filters.order }).selectOption(words.ProjectOrder.NEWEST);
  await expectAccessible(page);
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  const shown = await titles.allTextContents();
  expect(shown.length).toBeGreaterThan(0);

  const claire = await another();
  await enter(claire, 'Claire Dubois');
  await claire.goto(page.url());
  await expect(titles.first()).toBeVisible();
  await expect(claire.getByRole('article').first()).toBeVisible();
  await showFilters(claire, say);
  await expect(claire.getByRole('checkbox', { name: words.ProjectStage.RUNNING })).toBeChecked();

  await page.getByRole('button', { name: say.common.actions.clearFilters }).click();
  await expect(page).not.toHaveURL(/stage=/);
  await page.getByRole('searchbox', { name: say.common.actions.search }).fill('xyzzyx');
  await expect(page.getByText(projects.noneFound)).toBeVisible();
  await expectAccessible(page);
});

test('for an excluded competitor a project is not there: list, search, address, organisation', { tag: '@once' }, async ({ page, another, say, complaints }) => {
  const hidden = 'Ponçage robotisé adaptatif de grandes pièces composites';
  const { projects } = await ask<{ projects: { nodes: { id: string; title: string; lead: { id: string } }[] } }>(
    'Léa Martin',
    '{ projects(filter: { mine: true }, first: 50) { nodes { id title lead { id } } } }',
  );
  const project = projects.nodes.find(({ title }) => title === hidden);
  await enter(page, 'Léa Martin');
  await page.goto(`/projects/${project?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: hidden })).toBeVisible();
  await expect(page.getByRole('region', { name: say.projects.exclusions.title }).getByText('Dauphiné Cobotique')).toBeVisible();

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/projects?text=Ponçage');
  await expect(karim.getByText(say.common.states.noResult, { exact: true })).toBeVisible();
  await karim.goto(`/organisations/${project?.lead.id}`);
  await expect(karim.getByRole('region', { name: say.clusters.organisation.projects }).getByRole('article').first()).toBeVisible();
  await expect(karim.getByText(hidden)).toHaveCount(0);
  await karim.keyboard.press('Control+k');
  await karim.getByPlaceholder(say.shell.search.placeholder).fill('Ponçage robotisé');
  await expect(karim.getByText(say.shell.search.nothing)).toBeVisible();
  // Word for word what an id that does not exist is told.
  const told: string[] = [];
  for (const id of [project?.id, '0198c0de-0000-7000-8000-000000000000']) {
    await karim.goto(`/projects/${id}`);
    await expect(karim.getByText(say.common.errors.notFound)).toBeVisible();
    told.push(await karim.getByRole('main').innerHTML());
  }
  expect(told[0]).toBe(told[1]);
  complaints.length = 0;
});

test('a filter keeps what the address has got and the page has not drawn yet', async ({ page, say }) => {
  await page.goto('/projects');
  await showFilters(page, say);
  await page.evaluate(() => window.history.replaceState(window.history.state, '', '/projects?text=robot'));
  await page.getByRole('checkbox', { name: say.projects.filters.openSeats }).click();
  await expect(page).toHaveURL(/text=robot/);
  await expect(page).toHaveURL(/open/i);
});

test('a visitor reads what is public, and is led to sign in and back', async ({ page, say }) => {
  const { signIn } = say.identity;
  await page.goto('/projects?stage=CALL');
  await expect(page.getByRole('status').filter({ hasText: anyOf(say.projects.found_one) }).or(page.getByText(anyOf(say.projects.found_other)))).toBeVisible();
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page.getByText(say.projects.file.closedVisitor)).toBeVisible();
  const { pathname } = new URL(page.url());
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: say.common.actions.signIn }).click();
  await page.getByLabel(signIn.email).fill('karim.benali@demo.grappe.example');
  await page.getByLabel(signIn.password).first().fill('grappe-de-demonstration');
  await page.locator('form').getByRole('button', { name: signIn.submit, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${pathname}$`));
});

test('a search is kept, found again, renamed and deleted', async ({ page, say }) => {
  const { savedSearches: words, common } = say;
  const name = unique('Robots');
  const menu = page.getByRole('button', { name: words.title, exact: true });
  await enter(page, 'Léa Martin');
  await page.goto('/projects');
  await menu.click();
  await expect(page.getByRole('menuitem', { name: words.save })).toBeDisabled();
  await expectAccessible(page);
  await page.goto('/projects?text=robot&open=1');
  await menu.click();
  await page.getByRole('menuitem', { name: words.save }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words.name }).fill(name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: common.actions.save }).click();
  await expect(page.getByText(words.saved)).toBeVisible();

  await page.goto('/projects');
  await menu.click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page).toHaveURL(/text=robot&open=1/);

  await menu.click();
  await page.getByRole('menuitem', { name: words.manage }).click();
  await dialog.getByRole('button', { name: `${words.rename}, ${name}` }).click();
  await dialog.getByRole('textbox', { name: words.name }).fill(`${name} bis`);
  await dialog.getByRole('button', { name: common.actions.save }).click();
  await dialog.getByRole('button', { name: `${words.delete}, ${name} bis` }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').last().getByRole('button', { name: words.delete, exact: true }).click();
  await expect(dialog.getByText(`${name} bis`)).toHaveCount(0);
});
