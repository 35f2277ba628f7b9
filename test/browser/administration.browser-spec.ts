import type { Page } from '@playwright/test';
import { answerDialog, seek } from './support/acts';
import { addressOf, enter, linkIn } from './support/people';
import { anyOf, filled, type Said } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

/** Claire invites somebody to answer for a member, and finds them among those whom she has invited. */
async function invites(page: Page, { clusters: { desk } }: Said, email: string): Promise<void> {
  await enter(page, 'Claire Dubois');
  await page.goto('/administration');
  await page.getByRole('button', { name: desk.invitations.invite }).click();
  const dialog = page.getByRole('dialog');
  await seek(dialog, desk.invitations.organisation, 'Gestes');
  await dialog.getByRole('option', { name: /Gestes & Postes/ }).click();
  await dialog.getByRole('textbox', { name: desk.invitations.email }).fill(email);
  await expectAccessible(page);
  await answerDialog(page, desk.invitations.send);
  await page.getByRole('tab', { name: desk.tabs.invitations }).click();
}

test('an animateur invites a person, who follows the mail, chooses a password and comes in', async ({ page, another, say }) => {
  const { invitation } = say.identity;
  const email = addressOf(unique('Marion Favre'));
  await invites(page, say, email);
  const line = page.getByRole('listitem').filter({ hasText: email });
  await expect(line.getByText(say.clusters.desk.invitations.state.waiting, { exact: true })).toBeVisible();
  await expectAccessible(page);

  const marion = await another();
  await marion.goto('/mailbox');
  await marion.getByRole('button', { name: email }).first().click();
  await expectAccessible(marion);
  await marion.frameLocator('iframe').getByRole('link').first().click();
  await expect(marion.getByRole('heading', { level: 1, name: filled(invitation.title, { cluster: 'Pôle Arvane' }) })).toBeVisible();
  await marion.getByLabel(invitation.name).fill('Marion Favre');
  await marion.getByLabel(invitation.password).first().fill('une phrase que personne ne devine');
  await expectAccessible(marion);
  await marion.getByRole('button', { name: invitation.submit }).click();
  await expect(marion.getByRole('heading', { level: 1, name: /Marion$/ })).toBeVisible();
  await expectAccessible(marion);
  await expect(line.getByText(say.clusters.desk.invitations.state.accepted, { exact: true })).toBeVisible();

  // What she chose is what she signs in with.
  const elsewhere = await another();
  await elsewhere.goto('/sign-in');
  await elsewhere.getByLabel(say.identity.signIn.email).fill(email);
  await elsewhere.getByLabel(say.identity.signIn.password).first().fill('une phrase que personne ne devine');
  await elsewhere.locator('form').getByRole('button', { name: say.identity.signIn.submit, exact: true }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: /Marion$/ })).toBeVisible();
});

test('an invitation is taken back, and its link says so', { tag: '@once' }, async ({ page, another, say }) => {
  const { invitations } = say.clusters.desk;
  const email = addressOf(unique('Rémi Faure'));
  await invites(page, say, email);
  await page.getByRole('button', { name: filled(invitations.revokeTitle, { email }) }).click();
  await expectAccessible(page);
  await answerDialog(page, invitations.revoke);
  await expect(page.getByRole('listitem').filter({ hasText: email }).getByText(invitations.state.revoked, { exact: true })).toBeVisible();

  const remi = await another();
  await remi.goto(`/invitation/${await linkIn(email, 'invitation')}`);
  await expect(remi.getByRole('heading', { level: 1, name: say.identity.invitation.closedTitle })).toBeVisible();
  await expectAccessible(remi);
});

test('the desk shows who waits, who is a member and who answers for them', async ({ page, another, say }) => {
  const { desk } = say.clusters;
  await enter(page, 'Claire Dubois');
  await page.goto('/administration');
  await expect(page.getByRole('article').filter({ hasText: 'Brasage' })).toBeVisible();
  await page.getByRole('tab', { name: desk.tabs.members }).click();
  await expect(page.getByText(anyOf(desk.members.found_other))).toBeVisible();
  await page.getByRole('searchbox', { name: desk.members.search }).fill('Atelier Robotique');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByText('lea.martin@demo.grappe.example')).toBeVisible();
  await expectAccessible(page);

  // For a member there is no such page.
  const lea = await another();
  await enter(lea, 'Léa Martin');
  await lea.goto('/administration');
  await expect(lea.getByText(say.common.errors.notFoundTitle)).toBeVisible();
});
