import { addressOf, enterAsColleague, linkIn } from './support/people';
import { filled } from './support/say';
import { expect, expectAccessible, forgetFailedRequests, test, unique } from './support/test';

test('who has forgotten their password chooses another by a link in their mail, and needs none with another link', async ({ page, another, say, complaints }) => {
  const { signIn, askForLink, mailLink, credentials, strength } = say.identity;
  const name = unique('Ambre Vidal');
  const email = addressOf(name);
  const elsewhere = await another();
  await enterAsColleague(elsewhere, { name, organisation: 'Regardal Vision' });

  await page.goto('/sign-in');
  await page.getByRole('link', { name: signIn.forgotten }).click();
  // The page that one leaves has a field of the same name.
  await expect(page.getByRole('heading', { level: 1, name: askForLink.password.title })).toBeVisible();
  await page.getByLabel(signIn.email).fill(email);
  await page.getByRole('button', { name: askForLink.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: askForLink.sentTitle })).toBeVisible();
  await expectAccessible(page);

  const toReset = await linkIn(email, 'link');
  await page.goto(`/link/${toReset}`);
  const password = page.getByLabel(credentials.chosen);
  await password.fill('Password1234!');
  await expect(page.getByText(filled(strength.label, { level: strength.weak }))).toBeVisible();
  await page.getByRole('button', { name: mailLink.reset.submit }).click();
  await expect(page.getByText(/se devine trop facilement|too easy to guess/)).toBeVisible();
  await password.fill('quatre cailloux sous la pluie');
  await expect(page.getByText(filled(strength.label, { level: strength.strong }))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: mailLink.reset.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: mailLink.reset.doneTitle })).toBeVisible();
  // Whoever knew the old one is out, and a link works once.
  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: mailLink.closedTitle })).toBeVisible();

  await page.goto('/sign-in/link');
  await page.getByLabel(signIn.email).fill(email);
  await page.getByRole('button', { name: askForLink.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: askForLink.sentTitle })).toBeVisible();
  const link = `/link/${await linkIn(email, 'link', toReset)}`;
  // Another browser asks first; that in which it was asked for does not.
  await elsewhere.goto(link);
  await expect(elsewhere.getByText(mailLink.signIn.otherBrowser)).toBeVisible();
  await expectAccessible(elsewhere);
  await page.goto(link);
  await expect(page).toHaveURL(/\/$/);

  await page.goto('/account');
  await page.getByRole('button', { name: credentials.changeEmail }).click();
  await page.getByLabel(credentials.newEmail).fill(`new.${email}`);
  await page.getByLabel(credentials.current).fill('quatre cailloux sous la pluie');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: credentials.changeEmail }).click();
  await page.goto(`/link/${await linkIn(`new.${email}`, 'link')}`);
  await page.getByRole('button', { name: mailLink.email.submit }).click();
  await page.getByRole('link', { name: say.identity.account.title }).click();
  await expect(page.getByText(filled(credentials.email, { email: `new.${email}` }))).toBeVisible();
  forgetFailedRequests(complaints);
});
