import { generate } from 'otplib';
import { answerDialog } from './support/acts';
import { addressOf, ask, enterAsColleague } from './support/people';
import { filled } from './support/say';
import { expect, expectAccessible, forgetFailedRequests, test, unique } from './support/test';

const password = 'une phrase que personne ne devine';

/** A code of the app, of this step or the next: each is taken once, none after a later one, and both are still good when a step passes before it is shown. */
const codeOf = (secret: string, step: number) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + step * 30 });

test('somebody new makes an app their second factor, and comes back by its code and by a recovery code', async ({ page, say, complaints }) => {
  const { security, identity, shell, common } = say;
  const name = unique('Zoé Lenoir');
  await enterAsColleague(page, { name, organisation: 'Regardal Vision' });
  await page.goto('/account/security');
  await page.getByRole('button', { name: security.app.setUp }).click();
  const dialog = page.getByRole('dialog');
  const secret = await dialog.getByRole('textbox', { name: security.app.secret }).inputValue();
  await expect(dialog.getByRole('img', { name: security.app.qr })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: security.app.code }).fill('000000');
  await dialog.getByRole('button', { name: security.app.confirm }).click();
  await expect(dialog.getByText(/Ce code n’est pas valable|This code is not valid/)).toBeVisible();
  await dialog.getByRole('textbox', { name: security.app.code }).fill(await codeOf(secret, 0));
  await dialog.getByRole('button', { name: security.app.confirm }).click();
  const codes = (await dialog.getByRole('region', { name: security.codes.list }).innerText()).split('\n');
  expect(codes).toHaveLength(10);
  await expectAccessible(page);
  await answerDialog(page, security.codes.understood);
  await expect(page.getByText(security.app.on, { exact: true })).toBeVisible();
  await expectAccessible(page);

  const comeBack = async (code: string) => {
    await ask(page, 'mutation { signOut { signedOut } }');
    await page.goto('/sign-in?next=/account/security');
    await page.getByLabel(identity.signIn.email).fill(addressOf(name));
    await page.getByLabel(identity.signIn.password).first().fill(password);
    await page.locator('form').getByRole('button', { name: identity.signIn.submit, exact: true }).click();
    const field = page.getByRole('textbox', { name: security.secondStep.code });
    await expect(field).toBeFocused();
    // Signed in by half, a reload opens nothing but the same step.
    await page.reload();
    await expectAccessible(page);
    await field.fill(code);
    await page.getByRole('button', { name: security.secondStep.submit }).click();
    await expect(page.getByRole('heading', { level: 1, name: security.title })).toBeVisible();
  };
  await comeBack(await codeOf(secret, 1));
  await comeBack(codes[0]?.toUpperCase() ?? '');
  await expect(page.getByText(filled(security.codes.left_other, { count: 9 }))).toBeVisible();
  await expect(page.getByRole('button', { name: filled(shell.user.menu, { name }) })).toBeVisible();

  // A fresh proof is asked for when the last one is old; here it is not.
  await page.getByRole('button', { name: security.app.turnOff }).click();
  await expectAccessible(page);
  await answerDialog(page, security.app.turnOff);
  await expect(page.getByText(security.app.off, { exact: true })).toBeVisible();
  await page.goto('/notifications');
  await expect(page.getByText(say.words.SecurityChange.RECOVERY_CODE_USED)).toBeVisible();
  await expect(page.getByText(common.errors.notFoundTitle)).toHaveCount(0);
  forgetFailedRequests(complaints);
});

test('a passkey is made, named, signs in alone and as second step, and is removed', async ({ page, say, complaints }) => {
  const { security, identity, shell, common } = say;
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  // The browser that offers the passkey by itself would be quicker than the button.
  await page.addInitScript(() => {
    if (localStorage.getItem('offers nothing')) PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });
  const offers = (offered: boolean) => page.evaluate((set) => localStorage.setItem('offers nothing', set), offered ? '' : 'true');
  const name = unique('Max Vidal');
  await enterAsColleague(page, { name, organisation: 'Regardal Vision' });
  await page.goto('/account/security');
  await page.getByRole('button', { name: security.passkeys.add, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: security.passkeys.name }).fill('Téléphone de Max');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: security.passkeys.make }).click();
  await answerDialog(page, security.codes.understood);
  await page.getByRole('button', { name: `${security.passkeys.rename}, Téléphone de Max` }).click();
  await dialog.getByRole('textbox', { name: security.passkeys.name }).fill('Clé de Max');
  await dialog.getByRole('button', { name: common.actions.save }).click();
  await expect(page.getByText('Clé de Max', { exact: true })).toBeVisible();
  await expectAccessible(page);

  const signedIn = page.getByRole('button', { name: filled(shell.user.menu, { name }) });
  const out = async () => {
    await ask(page, 'mutation { signOut { signedOut } }');
    await page.goto('/sign-in');
  };
  // Asked for by its button.
  await offers(false);
  await out();
  await expect(page.getByLabel(identity.signIn.email)).toHaveAttribute('autocomplete', 'username webauthn');
  await page.getByRole('button', { name: security.passkeys.signIn }).click();
  await expect(signedIn).toBeVisible();
  // As second step after mail and password.
  await out();
  await page.getByLabel(identity.signIn.email).fill(addressOf(name));
  await page.getByLabel(identity.signIn.password).first().fill(password);
  await page.locator('form').getByRole('button', { name: identity.signIn.submit, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: security.secondStep.title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: security.passkeys.signIn }).click();
  await expect(signedIn).toBeVisible();
  // Offered by the browser where one types one's address.
  await offers(true);
  await out();
  await expect(signedIn).toBeVisible();

  await page.goto('/account/security');
  await page.getByRole('button', { name: `${security.passkeys.remove}, Clé de Max` }).click();
  await answerDialog(page, security.passkeys.remove);
  await expect(page.getByText(security.passkeys.empty)).toBeVisible();
  forgetFailedRequests(complaints);
});
