import type { Locator, Page } from '@playwright/test';
import type { Said } from './say';
import { expect } from './test';

/** Answers the question that stands open. */
export async function answerDialog(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Writes in the channel on screen. */
export async function says(page: Page, { conversations: { composer } }: Said, text: string): Promise<void> {
  await page.getByRole('textbox', { name: composer.label }).fill(text);
  await page.getByRole('button', { name: composer.send }).click();
}

/** Chooses from the menu of a message. */
export async function actOnMessage(page: Page, text: string, { conversations }: Said, act: keyof Said['conversations']['acts']): Promise<void> {
  const message = page.getByRole('article').filter({ hasText: text });
  await message.hover();
  await message.getByRole('button', { name: conversations.menu.split('{{')[0] }).click();
  await page.getByRole('menuitem', { name: conversations.acts[act], exact: true }).click();
}

/** On a phone the filters of a list wait behind a button. */
export async function showFilters(page: Page, { common }: Said): Promise<void> {
  await page.locator('h1').first().waitFor();
  const button = page.getByRole('button', { name: common.actions.filters, exact: true });
  if (await button.isVisible()) await button.click();
}

/** Types into a field that proposes as one types: a combobox, or a text box until it proposes. It proposes where it is in view, so one goes there first. */
export async function seek(within: Page | Locator, name: string, words: string): Promise<void> {
  const field = within.getByRole('combobox', { name }).or(within.getByRole('textbox', { name }));
  await field.click();
  await field.fill(words);
}

/** Tab, as often as it takes, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}
