import { tabTo } from './support/acts';
import { signIn } from './support/people';
import { filled, said } from './support/say';
import { expect, expectAccessible, forgetFailedRequests, test } from './support/test';

const mail = 'lea.martin@demo.grappe.example';

test('the screens are in the language of the browser, and change to the other and back', async ({ page, language, say }) => {
  const other = said(language === 'fr' ? 'en' : 'fr');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1, name: say.shell.home.titleVisitor })).toBeVisible();
  const names = { fr: say.shell.language.french, en: say.shell.language.english };
  await page.getByRole('button', { name: filled(say.shell.language.label, { language: names[language] }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: other.shell.home.titleVisitor })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: other.shell.home.titleVisitor })).toBeVisible();
});

test('Léa signs in by keyboard alone', { tag: '@once' }, async ({ page, say }) => {
  const { signIn: there } = say.identity;
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: say.common.actions.signIn }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sign-in/);
  await tabTo(page, page.getByRole('button', { name: filled(there.demoUse, { name: 'Léa Martin' }) }));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const email = page.getByLabel(there.email);
  await expect(email).toHaveValue(mail);
  await email.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Léa$/ })).toBeVisible();
});

test('a wrong password is told, and what was typed stays', { tag: '@once' }, async ({ page, say, complaints }) => {
  const { signIn: there } = say.identity;
  await page.goto('/sign-in');
  await page.getByLabel(there.email).fill(mail);
  await page.getByLabel(there.password).first().fill('not the password');
  await page.locator('form').getByRole('button', { name: there.submit, exact: true }).click();
  await expect(page.getByText(/Adresse ou mot de passe incorrect|Wrong address or password/)).toBeVisible();
  await expect(page.getByLabel(there.email)).toHaveValue(mail);
  await expectAccessible(page);
  forgetFailedRequests(complaints);
});

test('Karim signs out, and his pages are closed', async ({ page, say }) => {
  await signIn(page, 'Karim Benali');
  const menu = page.getByRole('button', { name: filled(say.shell.user.menu, { name: 'Karim Benali' }) });
  await menu.click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: say.common.actions.signOut }).click();
  await expect(menu).toHaveCount(0);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { level: 1, name: say.identity.signIn.title })).toBeVisible();
});
