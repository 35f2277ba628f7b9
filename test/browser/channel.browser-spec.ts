import type { Page } from '@playwright/test';
import { actOnMessage, answerDialog, says } from './support/acts';
import { groupOfLeaAndKarim } from './support/given';
import { enter } from './support/people';
import { filled } from './support/say';
import { expect, expectAccessible, forgetFailedRequests, test, unique } from './support/test';

/** Léa and Karim, each in a browser, before the channel of a group that is theirs alone. */
async function together(lea: Page, karim: Page): Promise<void> {
  const id = await groupOfLeaAndKarim(unique('Causerie'));
  await enter(lea, 'Léa Martin');
  await enter(karim, 'Karim Benali');
  for (const page of [lea, karim]) {
    await page.goto(`/working-groups/${id}`);
    await expect(page.getByRole('log')).toBeVisible();
  }
}

/** What the log says, in its order. */
const lines = (page: Page, pattern: RegExp) => page.getByRole('log').getByText(pattern).allTextContents();

test('messages are in the other browser at once, and survive a reload', async ({ page, another, say }) => {
  const karim = await another();
  await together(page, karim);
  const composer = page.getByRole('textbox', { name: say.conversations.composer.label });
  await expect(async () => {
    await composer.pressSequentially('…');
    await expect(karim.getByText(filled(say.conversations.typing.one, { one: 'Léa' }))).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await says(page, say, 'Bienvenue');
  await expect(karim.getByRole('log').getByText('Bienvenue')).toBeVisible();
  await says(karim, say, 'Merci Léa');
  await expect(page.getByRole('log').getByText('Merci Léa')).toBeVisible();
  for (const reader of [page, karim]) {
    await reader.reload();
    await expect(reader.getByRole('log').getByText('Merci Léa')).toBeVisible();
    expect(await lines(reader, /^(Bienvenue|Merci Léa)$/)).toEqual(['Bienvenue', 'Merci Léa']);
    await expectAccessible(reader);
  }
});

test('who was away finds all of it in order, nothing missing and nothing twice, and what they wrote meanwhile is sent', { tag: '@once' }, async ({ page, another, say, complaints }) => {
  const karim = await another();
  await together(page, karim);
  await says(page, say, 'Banc zéro');
  await expect(karim.getByRole('log').getByText('Banc zéro')).toBeVisible();
  await karim.context().setOffline(true);
  await expect(karim.getByText(say.common.errors.offline)).toBeVisible();
  await expectAccessible(karim);
  for (const number of ['un', 'deux', 'trois']) await says(page, say, `Banc ${number}`);
  // Posted, and not only on its way, where another message may overtake it: it has its menu.
  await expect(page.getByRole('article').filter({ hasText: 'Banc trois' }).getByRole('button', { name: say.conversations.menu.split('{{')[0] })).toBeVisible();
  await expect(karim.getByRole('log').getByText('Banc un')).toHaveCount(0);
  await says(karim, say, 'Banc hors ligne');
  await expect(karim.getByRole('log').getByText('Banc hors ligne')).toBeVisible();
  await karim.context().setOffline(false);
  await expect(karim.getByRole('log').getByText('Banc trois')).toBeVisible();
  await expect(page.getByRole('log').getByText('Banc hors ligne')).toBeVisible();
  const whole = ['Banc zéro', 'Banc un', 'Banc deux', 'Banc trois', 'Banc hors ligne'];
  for (const reader of [page, karim]) await expect.poll(() => lines(reader, /^Banc /)).toEqual(whole);
  forgetFailedRequests(complaints);
});

test('a message is edited, deleted to a tombstone, and answered', async ({ page, another, say }) => {
  const { conversations, common } = say;
  const karim = await another();
  await together(page, karim);
  const his = karim.getByRole('log');
  for (const text of ['Un banc', 'Deux bancs', 'Trois bancs']) await says(page, say, text);
  await expect(his.getByText('Trois bancs')).toBeVisible();

  await actOnMessage(page, 'Un banc', say, 'edit');
  await page.getByRole('textbox', { name: conversations.editing }).fill('Un banc commun');
  await expectAccessible(page);
  await page.getByRole('log').getByRole('button', { name: common.actions.save }).click();
  await expect(his.getByRole('article').filter({ hasText: 'Un banc commun' }).getByText(conversations.edited)).toBeVisible();

  await actOnMessage(page, 'Deux bancs', say, 'delete');
  await expectAccessible(page);
  await answerDialog(page, conversations.delete.confirm);
  await expect(his.getByText(conversations.deleted)).toBeVisible();
  await expect(his.getByText('Deux bancs')).toHaveCount(0);

  await actOnMessage(karim, 'Trois bancs', say, 'reply');
  await expect(karim.getByText(filled(conversations.replyingTo, { name: 'Léa Martin' }))).toBeVisible();
  await says(karim, say, 'Je prends celui-là');
  const answer = page.getByRole('log').getByRole('article').filter({ hasText: 'Je prends celui-là' });
  await expect(answer.getByText(filled(conversations.inReplyTo, { name: 'Léa Martin' }))).toBeVisible();
  await expectAccessible(page);
  await expectAccessible(karim);
});

test('what was said while one was on another page is counted, and marked as new', { tag: '@once' }, async ({ page, another, say }) => {
  const karim = await another();
  await together(page, karim);
  const { pathname } = new URL(karim.url());
  await karim.goto('/working-groups?mine=1');
  const card = karim.getByRole('article').filter({ has: karim.locator(`a[href="${pathname}"]`) });
  await expect(card).toBeVisible();
  await says(page, say, 'Pendant ton absence');
  await expect(card.getByText(filled(say.workingGroups.unread_one, { count: 1 }))).toBeVisible();
  await card.getByRole('link').click();
  await expect(karim.getByRole('log').getByText(say.conversations.new, { exact: true })).toBeVisible();
  await expectAccessible(karim);
});
