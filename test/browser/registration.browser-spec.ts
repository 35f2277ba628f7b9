import { answerDialog } from './support/acts';
import { addressOf, ask, enter, joinLinkOfClaire, linkIn } from './support/people';
import { filled } from './support/say';
import { expect, expectAccessible, forgetFailedRequests, test, unique } from './support/test';

const password = 'quatre cailloux sous la pluie';

test('a visitor registers with her organisation, the animateur admits it, and she hands a mandate on', async ({ page, another, say, complaints }) => {
  const { entrance, organisation, mandates, desk } = say.clusters;
  const name = unique('Ondine Perret');
  const workshop = unique('Atelier des Sources');
  const email = addressOf(name);

  await page.goto(`/join/${await joinLinkOfClaire()}`);
  await page.getByLabel(say.identity.signIn.email).fill(email);
  await expectAccessible(page);
  await page.getByRole('button', { name: entrance.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: say.identity.askForLink.sentTitle })).toBeVisible();
  await page.goto(`/link/${await linkIn(email, 'link')}`);
  await page.getByLabel(say.identity.invitation.name).fill(name);
  await page.getByLabel(say.identity.invitation.password).first().fill(password);
  // What is refused stands at its field, and nothing typed is lost.
  await page.getByRole('button', { name: entrance.register }).click();
  await expect(page.getByLabel(entrance.organisation.name)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(entrance.organisation.name).fill(workshop);
  await expectAccessible(page);
  await page.getByRole('button', { name: entrance.register }).click();
  await expect(page.getByRole('link', { name: workshop })).toBeVisible();

  const claire = await another();
  await enter(claire, 'Claire Dubois');
  await claire.goto('/administration');
  await claire.locator('article, li').filter({ hasText: workshop }).getByRole('button', { name: desk.applications.admit }).first().click();
  await claire.getByRole('dialog').getByRole('button', { name: desk.applications.admit, exact: true }).click();
  await expect(claire.getByText(filled(desk.applications.admitted, { name: workshop }))).toBeVisible();

  const colleague = unique('Basile Aubry');
  await page.getByRole('link', { name: workshop }).click();
  await page.getByRole('button', { name: mandates.invite, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.invitations.email).fill(addressOf(colleague));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: desk.invitations.send }).click();
  const basile = await another();
  const accept = 'mutation ($input: AcceptMandateInvitationInput!) { acceptMandateInvitation(input: $input) { __typename } }';
  await ask(basile, accept, { input: { token: await linkIn(addressOf(colleague), 'invitation'), name: colleague, password } });

  // Live: nobody reloads. The last owner stays until another is there.
  const right = page.getByLabel(filled(mandates.rightOf, { person: colleague }), { exact: true });
  await expect(right).toHaveValue('REPRESENTATIVE');
  await page.getByRole('button', { name: filled(mandates.layDownTitle, { organisation: workshop }) }).click();
  await dialog.getByRole('button', { name: mandates.layDown, exact: true }).click();
  await expect(page.getByText(/au moins un responsable|at least one owner/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await right.selectOption('OWNER');
  await answerDialog(page, mandates.change);
  await expect(page.getByText(mandates.changed)).toBeVisible();
  await page.getByRole('button', { name: filled(mandates.layDownTitle, { organisation: workshop }) }).click();
  await answerDialog(page, mandates.layDown);
  await expect(page.getByText(mandates.laidDown)).toBeVisible();
  await expect(page.getByText(organisation.you)).toHaveCount(0);
  forgetFailedRequests(complaints);
});

test('an animateur says how one joins the cluster, and withdraws a link', async ({ page, another, say }) => {
  const { entrance } = say.clusters;
  const label = unique('Salon de Lyon');
  await enter(page, 'Claire Dubois');
  await page.goto('/administration?tab=settings');
  await page.getByRole('button', { name: entrance.links.make }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(entrance.links.label).fill(label);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: entrance.links.make }).click();
  const address = await dialog.getByLabel(entrance.links.address).inputValue();
  await dialog.getByRole('button', { name: say.common.actions.close }).last().click();
  await page.getByRole('button', { name: filled(entrance.links.revokeTitle, { label }) }).click();
  await answerDialog(page, entrance.links.revoke);
  await expect(page.getByText(entrance.links.revoked)).toBeVisible();
  const visitor = await another();
  await visitor.goto(new URL(address).pathname);
  await expect(visitor.getByRole('heading', { level: 1, name: entrance.closedTitle })).toBeVisible();
});
