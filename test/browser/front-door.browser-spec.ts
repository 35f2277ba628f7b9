import { expect, expectAccessible, forgetFailedRequests, signIn, tabTo, test, words } from './support/test';

test('a visitor is received, and the page is accessible', async ({ page }) => {
  await page.goto('/');
  const { visitorTitle, signIn: way } = await words(page);
  await expect(page.getByRole('heading', { level: 1, name: visitorTitle })).toBeVisible();
  await expect(page.getByRole('link', { name: way }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
});

test('the screens are in the language of the browser, and change to the other and back', async ({ page, locale }) => {
  await page.goto('/');
  const before = await words(page);
  await expect(page.locator('html')).toHaveAttribute('lang', locale?.slice(0, 2) ?? '');
  await page.getByRole('button', { name: before.otherLanguage }).click();
  await expect(page.getByRole('heading', { level: 1, name: before.visitorTitle })).toHaveCount(0);
  const after = await words(page);
  await expect(page.getByRole('heading', { level: 1, name: after.visitorTitle })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: after.visitorTitle })).toBeVisible();
});

test('Léa signs in by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const there = await words(page);
  await tabTo(page, page.getByRole('link', { name: there.signIn }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sign-in/);
  await tabTo(page, page.getByRole('button', { name: there.demoUse('Léa Martin') }));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(there.email)).toHaveValue('lea.martin@demo.grappe.example');
  await page.getByLabel(there.email).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^(Bonjour|Hello) Léa$/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
});

test('a wrong password is told, and what was typed stays', async ({ page, complaints }) => {
  await page.goto('/sign-in');
  const said = await words(page);
  await page.getByLabel(said.email).fill('lea.martin@demo.grappe.example');
  await page.getByLabel(said.password, { exact: false }).first().fill('not the password');
  await page.locator('form').getByRole('button', { name: said.signIn, exact: true }).click();
  await expect(page.getByText(/Adresse ou mot de passe incorrect|Wrong address or password/)).toBeVisible();
  await expect(page.getByLabel(said.email)).toHaveValue('lea.martin@demo.grappe.example');
  await expectAccessible(page);
  forgetFailedRequests(complaints);
});

test('Karim signs out, and his pages are closed', async ({ page }) => {
  await signIn(page, 'Karim Benali');
  const { userMenu, signOut, visitorTitle } = await words(page);
  await page.getByRole('button', { name: userMenu('Karim Benali') }).click();
  await page.getByRole('menuitem', { name: signOut }).click();
  await expect(page.getByRole('button', { name: userMenu('Karim Benali') })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { level: 1, name: visitorTitle })).toHaveCount(0);
});
