import { answerDialog } from './support/acts';
import { enter, enterAsColleague } from './support/people';
import { anyOf, filled, startOf } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

test('an organisation leaves its cluster, applies again, is refused with a reason, then admitted', async ({ page, another, say }) => {
  test.slow();
  const { clusters, notifications } = say;
  const { apply, leave } = clusters.organisation;
  const name = 'Bugeplast Technique';
  await enterAsColleague(page, { name: unique('Noémie Vial'), organisation: name });
  // A visitor watches the counter of the cluster.
  const visitor = await another();
  await visitor.goto('/clusters/arvane');
  const counter = visitor.getByText(clusters.figures.organisations_other, { exact: true }).locator('..');
  const members = Number.parseInt((await counter.textContent()) ?? '', 10);
  expect(members).toBeGreaterThan(3);

  await page.goto('/directory?text=Bugeplast');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: leave.action, exact: true }).click();
  await expectAccessible(page);
  await answerDialog(page, leave.confirm);
  await expect(counter).toContainText(String(members - 1));

  const claire = await another();
  await enter(claire, 'Claire Dubois');
  await claire.goto('/administration');
  await expect(claire.getByRole('heading', { level: 1, name: clusters.desk.title })).toBeVisible();
  const card = claire.getByRole('article').filter({ hasText: name });
  const applies = async (message: string): Promise<void> => {
    await page.getByRole('button', { name: apply.action }).click();
    await page.getByRole('dialog').getByLabel(apply.cluster, { exact: true }).selectOption('Pôle Arvane');
    await page.getByRole('textbox', { name: apply.message }).fill(message);
    await expectAccessible(page);
    await answerDialog(page, apply.send);
    await expect(card.getByText(message)).toBeVisible();
  };
  await applies('Nous voulons revenir.');
  await expectAccessible(claire);
  await card.getByRole('button', { name: startOf(clusters.desk.applications.refuse) }).click();
  await claire.getByRole('textbox', { name: clusters.desk.applications.reason }).fill('Dites-nous ce que vous apportez.');
  await expectAccessible(claire);
  await answerDialog(claire, clusters.desk.applications.refuse);
  // The applicant has not moved: told where they are, and by the bell.
  await expect(page.getByText(filled(clusters.organisation.reason, { reason: 'Dites-nous ce que vous apportez.' }))).toBeVisible();
  await expect(page.getByRole('button', { name: filled(notifications.bell_one, { count: 1 }) })).toBeVisible();

  await applies('Nous apportons douze presses.');
  await card.getByRole('button', { name: startOf(clusters.desk.applications.admit) }).click();
  await expectAccessible(claire);
  await answerDialog(claire, clusters.desk.applications.admit);
  await expect(page.getByText(anyOf(`{{role}} · ${clusters.organisation.memberSince}`))).toBeVisible();
  await expect(counter).toContainText(String(members));
  await page.goto('/notifications');
  const facts = { organisation: name, cluster: 'Pôle Arvane' };
  const told = page.getByRole('main').getByRole('listitem');
  await expect(told.filter({ hasText: filled(notifications.sentences.MEMBERSHIP_ADMITTED, facts) })).toBeVisible();
  await expect(told.filter({ hasText: filled(notifications.sentences.MEMBERSHIP_REFUSED, facts) }).getByText('Dites-nous ce que vous apportez.')).toBeVisible();
});
