import { enter, enterAsColleague } from './support/people';
import { anyOf } from './support/say';
import { expect, expectAccessible, forgetFailedRequests, test, unique } from './support/test';

test('an address without a page says so, and leads home', async ({ page, say }) => {
  const { errors } = say.common;
  await page.goto('/nowhere');
  await expect(page.getByText(errors.notFoundTitle)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: errors.home }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('when the server does not answer, the page says so and tries again', { tag: '@once' }, async ({ page, say, complaints }) => {
  const { actions, errors } = say.common;
  const retry = page.getByRole('button', { name: actions.retry });
  await enter(page, 'Léa Martin');
  // Before anything is known.
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText(errors.unreachable)).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await retry.click();
  await page.locator('h1').first().waitFor();
  // On the way to another page.
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: say.shell.navigation.projects, exact: true }).first().click();
  await expect(retry.first()).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await retry.first().click();
  await expect(page.getByRole('status').filter({ hasText: anyOf(say.projects.found_other) })).toBeVisible();
  forgetFailedRequests(complaints);
});

test('what a page asks is sent by its hash, and its text only to a server that does not know it', async ({ page, say }) => {
  const texts: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) texts.push((request.postDataJSON() as { query?: string }).query);
  });
  await page.goto('/projects');
  const found = page.getByRole('status').filter({ hasText: anyOf(say.projects.found_other) });
  await expect(found).toBeVisible();
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter(Boolean)).toEqual([]);

  // As a server of another release would.
  const unknown = JSON.stringify({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  await page.route('**/graphql', (route) =>
    (route.request().postDataJSON() as { query?: string }).query ? route.fallback() : route.fulfill({ contentType: 'application/json', body: unknown }));
  await page.reload();
  await expect(found).toBeVisible();
  expect(texts.filter(Boolean)).toContainEqual(expect.stringContaining('query Projects('));
});

test('somebody new finds at each empty place what to do there', async ({ page, say }) => {
  const { home } = say.shell;
  // Of an organisation that no other test touches: its owners would be told.
  await enterAsColleague(page, { name: unique('Paul Neuf'), organisation: 'Tissages de la Turdine' });
  await page.goto('/');
  await expect(page.getByText(home.groups.emptyHint)).toBeVisible();
  await expect(page.getByText(home.news.emptyHint)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/notifications');
  await expect(page.getByText(say.notifications.emptyHint)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/working-groups?mine=1');
  await expect(page.getByText(say.workingGroups.emptyMineHint)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/account');
  await expect(page.getByText(say.identity.tokens.emptyHint)).toBeVisible();
  await expectAccessible(page);
});
