import { callOfLea, interestOfKarim } from './support/given';
import { enter } from './support/people';
import { anyOf, filled } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

test('the bell counts live, shows the newest, and a notification leads to what it is about', async ({ page, say }) => {
  const { notifications } = say;
  const { bell_zero: quiet, bell_one: one, bell_other: many } = notifications;
  const title = unique('Four à induction');
  await enter(page, 'Léa Martin');
  await page.goto('/notifications');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  const all = page.getByRole('main').getByRole('button', { name: notifications.markAll });
  if (await all.isEnabled()) await all.click();
  await expect(all).toBeDisabled();
  await expect(page.getByRole('button', { name: quiet, exact: true })).toBeVisible();

  const call = await callOfLea({ title, seat: 'Induction' });
  await interestOfKarim(call, 'Nous chauffons ainsi depuis dix ans.');
  await expect(page.getByRole('button', { name: filled(one, { count: 1 }) })).toBeVisible();
  const second = await callOfLea({ title: `${title} bis`, seat: 'Induction' });
  await interestOfKarim(second, 'Nous chauffons ainsi depuis dix ans.');
  const bell = page.getByRole('button', { name: filled(many, { count: 2 }) });
  await expect(bell).toBeVisible();
  const sentence = page.getByRole('main').getByRole('link', { name: anyOf(`{{unread}}${notifications.sentences.INTEREST_RECEIVED}`, { project: title }) });
  await expect(sentence).toBeVisible();
  await expectAccessible(page);

  await bell.click();
  const newest = page.getByRole('dialog', { name: notifications.title });
  await expectAccessible(page);
  await newest.getByRole('link', { name: anyOf(`{{unread}}${notifications.sentences.INTEREST_RECEIVED}`, { project: title }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(newest).toHaveCount(0);
  await expect(page.getByRole('button', { name: filled(one, { count: 1 }) })).toBeVisible();
});
