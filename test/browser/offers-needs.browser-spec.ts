import type { Page } from '@playwright/test';
import { answerDialog, showFilters } from './support/acts';
import { enter } from './support/people';
import { startOf, type Said } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

interface Published {
  readonly title: string;
  readonly side: 'Offer' | 'Need';
  readonly visibility: 'NAMED' | 'ANONYMOUS';
}

/** Léa fills in the form, and finds what she has published in the list. */
async function publishes(page: Page, { projects: { offersNeeds }, words }: Said, { title, side, visibility }: Published): Promise<void> {
  await page.getByRole('button', { name: offersNeeds[`publish${side}`] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: offersNeeds[`publish${side}`] }).click();
  await expect(dialog.getByRole('textbox', { name: offersNeeds.form.title })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await dialog.getByLabel(offersNeeds.form.kind).selectOption(words.OfferNeedKind.EQUIPMENT);
  await dialog.getByRole('textbox', { name: offersNeeds.form.title }).fill(title);
  await dialog.getByRole('textbox', { name: offersNeeds.form.description }).fill('Jusqu’à 220 °C, un mètre cube.');
  await dialog.getByRole('radio', { name: offersNeeds.form[visibility] }).check();
  await expectAccessible(page);
  await answerDialog(page, offersNeeds[`publish${side}`]);
  await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible();
}

test('an offer is published without a name, and is in another member’s list at once', async ({ page, another, say }) => {
  const { offersNeeds } = say.projects;
  const title = unique('Une étuve libre deux jours par semaine');
  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/offers-needs');
  await expect(karim.getByRole('article').first()).toBeVisible();
  await enter(page, 'Léa Martin');
  await page.goto('/offers-needs');
  await publishes(page, say, { title, side: 'Offer', visibility: 'ANONYMOUS' });
  await expect(page.getByRole('article').filter({ hasText: title }).getByText(offersNeeds.anonymousOwn)).toBeVisible();

  const card = karim.getByRole('article').filter({ hasText: title });
  await expect(card.getByText(startOf(offersNeeds.anonymous))).toBeVisible();
  await expect(card.getByText(/Atelier Robotique/)).toHaveCount(0);
  await expectAccessible(karim);

  // Shown to her own organisation alone again, it is gone for the others at once.
  const own = page.getByRole('article').filter({ hasText: title });
  await own.getByRole('button', { name: startOf(offersNeeds.changeAudience) }).click();
  await page.getByRole('dialog').getByRole('radio', { name: say.projects.form.who.OWNER }).check();
  await expect(page.getByRole('dialog').getByText(`${say.projects.form.who.visible.OWNER}.`)).toBeVisible();
  await expectAccessible(page);
  await answerDialog(page, say.common.actions.save);
  await expect(own.getByText(offersNeeds.shown.OWNER)).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a need is published under a name, and found by words and kind', { tag: '@once' }, async ({ page, another, say }) => {
  const { offersNeeds } = say.projects;
  const title = unique('Cherchons une étuve');
  await enter(page, 'Léa Martin');
  await page.goto('/offers-needs');
  await page.getByRole('tab', { name: offersNeeds.needs }).click();
  await publishes(page, say, { title, side: 'Need', visibility: 'NAMED' });

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/offers-needs?tab=needs');
  await showFilters(karim, say);
  await karim.getByRole('checkbox', { name: say.words.OfferNeedKind.EQUIPMENT }).click();
  await karim.getByRole('searchbox', { name: say.common.actions.search }).fill(title);
  await expect(karim).toHaveURL(/text=/);
  await expect(karim.getByRole('article')).toHaveCount(1);
  await karim.getByRole('article').getByRole('link', { name: /Atelier Robotique/ }).click();
  await expect(karim.getByRole('region', { name: say.clusters.organisation.needs }).getByRole('link', { name: title })).toBeVisible();
  await karim.goto('/offers-needs?text=xyzzyx');
  await expect(karim.getByText(say.common.states.noResult, { exact: true })).toBeVisible();
  await expectAccessible(karim);
});
