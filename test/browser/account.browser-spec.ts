import { expect, expectAccessible, signIn, test, words } from './support/test';

const query = '{ projects(first: 3) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }';

test('Léa makes a token, and a program queries projects with it until she revokes it', async ({ page, baseURL }) => {
  const ask = async (secret: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`${baseURL}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const name = `Browser test ${test.info().project.name}`;
  await signIn(page, 'Léa Martin');
  await page.goto('/account');
  const said = await words(page);
  await page.getByRole('button', { name: said.createToken }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(said.tokenName).fill(name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: said.createToken }).click();
  const secret = await dialog.getByRole('textbox', { name: said.token, exact: true }).inputValue();
  await expectAccessible(page);

  const { text } = await ask(secret);
  const answer = JSON.parse(text) as { data: { projects: { totalCount: number; nodes: unknown[] } } };
  expect(answer.data.projects.nodes).toHaveLength(3);
  expect(answer.data.projects.totalCount).toBeGreaterThan(3);

  await dialog.getByRole('button', { name: said.understood }).click();
  await page.getByRole('button', { name: `${said.revoke}, ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: said.revoke, exact: true }).click();
  await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  // From then on it proves nothing: what it gets is what any visitor gets.
  const visitor = JSON.parse((await ask(secret)).text) as typeof answer;
  expect(visitor.data.projects.totalCount).toBeLessThan(answer.data.projects.totalCount);
});

test('the account page is accessible', async ({ page }) => {
  await signIn(page, 'Karim Benali');
  await page.goto('/account');
  const { account } = await words(page);
  await expect(page.getByRole('heading', { level: 1, name: account })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
});

test('notifications are listed, and marked as read', async ({ page }) => {
  await signIn(page, 'Léa Martin');
  await page.goto('/notifications');
  const said = await words(page);
  await expect(page.getByRole('heading', { level: 1, name: said.notifications })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  const mark = page.getByRole('button', { name: said.markAll });
  if (await mark.isEnabled()) await mark.click();
  await expect(mark).toBeDisabled();
  await expect(page.getByRole('button', { name: said.bell })).not.toHaveAccessibleName(/\d/);
});

test('the mail of the demo arrives in the mailbox', async ({ page }) => {
  await page.goto('/mailbox');
  const { mailbox } = await words(page);
  await expect(page.getByRole('heading', { level: 1, name: mailbox })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
});

test('the schema is browsed at /graphql, with nothing from the outside', async ({ page }) => {
  await page.goto('/graphql');
  await expect(page.locator('.graphiql-container')).toBeVisible();
  await expect(page.locator('.graphiql-container')).toContainText('viewer');
});
