import type { Page } from '@playwright/test';
import { actOnMessage, answerDialog, says } from './support/acts';
import { groupOfLeaAndKarim } from './support/given';
import { enter } from './support/people';
import { filled, startOf, type Said } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

const reason = 'Un prix de tiers, contraire à la charte.';

/** In a group of theirs Léa writes what Karim then reports. */
async function reported(lea: Page, karim: Page, say: Said, text: string): Promise<string> {
  const group = unique('Achats');
  const id = await groupOfLeaAndKarim(group);
  await enter(lea, 'Léa Martin');
  await lea.goto(`/working-groups/${id}`);
  await says(lea, say, text);
  await enter(karim, 'Karim Benali');
  await karim.goto(`/working-groups/${id}`);
  await actOnMessage(karim, text, say, 'report');
  await karim.getByLabel(say.moderation.report.reason).selectOption(say.words.ReportReason.CONFIDENTIAL);
  await expectAccessible(karim);
  await answerDialog(karim, say.moderation.report.submit);
  await expect(karim.getByText(say.moderation.report.done)).toBeVisible();
  return group;
}

test('a message is reported, hidden with a reason, told to its author, kept in the log, restored', async ({ page, another, say }) => {
  test.slow();
  const { moderation, conversations, notifications, words } = say;
  const text = unique('Le tarif de notre confrère est de 212 euros');
  const [claire, karim] = [await another(), await another()];
  await enter(claire, 'Claire Dubois');
  await claire.goto('/administration/moderation');
  await expect(claire.getByRole('heading', { level: 1, name: moderation.title })).toBeVisible();
  const group = await reported(page, karim, say, text);

  // The animateur's page has it without being asked again.
  const card = claire.getByRole('article').filter({ hasText: text });
  await expect(card.getByText(words.ReportReason.CONFIDENTIAL)).toBeVisible();
  await expectAccessible(claire);
  await card.getByRole('button', { name: startOf(moderation.hide.button) }).click();
  await claire.getByRole('textbox', { name: moderation.decide.reason }).fill(reason);
  await expectAccessible(claire);
  await answerDialog(claire, moderation.hide.submit);
  const his = karim.getByRole('log');
  await expect(his.getByText(conversations.hidden)).toBeVisible();
  await expect(his.getByText(text)).toHaveCount(0);
  await page.goto('/notifications');
  const told = page.getByRole('main').getByRole('listitem').filter({ hasText: filled(notifications.sentences.MESSAGE_HIDDEN, { group }) });
  await expect(told.getByText(reason)).toBeVisible();
  await karim.goto('/notifications');
  await expect(karim.getByText(filled(notifications.sentences.REPORT_DECIDED, { group }))).toBeVisible();
  await karim.goBack();

  await claire.getByRole('tab', { name: moderation.views.log }).click();
  const entry = claire.getByRole('article').filter({ hasText: filled(moderation.log.sentenceIn, { moderator: 'Claire Dubois', author: 'Léa Martin', group }) });
  await expect(entry.getByText(words.ModerationActionKind.HIDE)).toBeVisible();
  await expect(entry.getByText(reason)).toBeVisible();
  await expectAccessible(claire);
  await entry.getByRole('button', { name: startOf(moderation.restore.button) }).click();
  await claire.getByRole('textbox', { name: moderation.decide.reason }).fill('Prix public, vérifié.');
  await answerDialog(claire, moderation.restore.submit);
  await expect(his.getByText(text)).toBeVisible();
  await expect(entry.getByText(words.ModerationActionKind.RESTORE)).toBeVisible();
  await claire.getByRole('tab', { name: moderation.views.decided }).click();
  await expect(card.getByText(words.ReportStatus.UPHELD)).toBeVisible();
  await expectAccessible(claire);
});

test('a report is set aside, and who reported is told; a chair hides words that nobody reported', { tag: '@once' }, async ({ page, another, say }) => {
  const { moderation, conversations, notifications } = say;
  const text = unique('Rien de grave');
  const karim = await another();
  const group = await reported(page, karim, say, text);
  // Nobody judges their own words, though she is the chair.
  await expect(page.getByText(filled(moderation.card.reported, { author: 'Léa Martin' }))).toHaveCount(0);
  const claire = await another();
  await enter(claire, 'Claire Dubois');
  await claire.goto('/administration/moderation');
  await claire.getByRole('article').filter({ hasText: text }).getByRole('button', { name: startOf(moderation.dismiss.button) }).click();
  await claire.getByRole('textbox', { name: moderation.decide.reason }).fill('C’est un salut.');
  await expectAccessible(claire);
  await answerDialog(claire, moderation.dismiss.submit);
  await karim.getByRole('button', { name: startOf(notifications.title) }).click();
  const newest = karim.getByRole('dialog', { name: notifications.title });
  await expect(newest.getByText(filled(notifications.sentences.REPORT_DECIDED, { group }))).toBeVisible();
  await karim.keyboard.press('Escape');
  await expect(karim.getByRole('log').getByText(text)).toBeVisible();

  await says(karim, say, 'Venez tous chez moi');
  await actOnMessage(page, 'Venez tous chez moi', say, 'hide');
  await page.getByRole('textbox', { name: moderation.decide.reason }).fill('Ce fil n’est pas pour cela.');
  await answerDialog(page, moderation.hide.submit);
  await expect(karim.getByRole('log').getByText(conversations.hidden)).toBeVisible();
  await expectAccessible(page);
});
