import { tabTo } from './support/acts';
import { callOfLea } from './support/given';
import { enter } from './support/people';
import { expect, expectAccessible, test, unique } from './support/test';

test('a project is found and applied for by keyboard alone', { tag: '@once' }, async ({ page, say }) => {
  const { projects, shell, common } = say;
  const title = unique('Banc d’usure');
  await callOfLea({ title, seat: 'Tribologie' });
  await enter(page, 'Karim Benali');
  await page.goto('/');
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: shell.skip })).toBeFocused();
  await tabTo(page, page.getByRole('navigation', { name: shell.navigation.label }).getByRole('link', { name: shell.navigation.projects }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: projects.title })).toBeFocused();

  const filters = page.getByRole('button', { name: common.actions.filters, exact: true });
  if (await filters.isVisible()) {
    await tabTo(page, filters);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('searchbox', { name: common.actions.search }));
  await page.keyboard.type(title);
  await tabTo(page, page.getByRole('link', { name: title }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();

  const apply = page.getByRole('button', { name: `${projects.seats.apply}, Tribologie` });
  await tabTo(page, apply);
  await page.keyboard.press('Enter');
  const pitch = page.getByRole('textbox', { name: projects.interest.pitch });
  await expect(pitch).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(apply).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pitch).toBeFocused();
  await page.keyboard.type('Un tribomètre et deux personnes qui le connaissent.');
  await tabTo(page, page.getByRole('button', { name: projects.interest.send }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(projects.seats.applied)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an organisation is found from anywhere by keyboard alone', { tag: '@once' }, async ({ page, say }) => {
  await enter(page, 'Léa Martin');
  await page.goto('/');
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(say.shell.search.placeholder)).toBeFocused();
  await page.keyboard.type('Regardal');
  await expect(page.getByRole('dialog').getByText('Regardal Vision').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Regardal Vision' })).toBeVisible();
});
