import type { Page } from '@playwright/test';
import { answerDialog } from './support/acts';
import { groupOfLeaAndKarim } from './support/given';
import { enter } from './support/people';
import { anyOf, filled, type Said } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

/** Karim finds the group, answers its question and asks to join. */
async function asks(karim: Page, { workingGroups: { join } }: Said, answer: string): Promise<void> {
  await karim.getByRole('textbox', { name: 'Que mesurez-vous ?' }).fill(answer);
  await expectAccessible(karim);
  await karim.getByRole('button', { name: join.request }).click();
  await expect(karim.getByText(join.waitingTitle)).toBeVisible();
}

test('a group is created; who asks to join answers its question, is declined, asks again, and comes in live', async ({ page, another, say }) => {
  test.slow();
  const { workingGroups, words } = say;
  const { form, requests } = workingGroups;
  const name = unique('Mesure sans contact');
  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/working-groups');
  await expect(karim.getByText(anyOf(workingGroups.count_other))).toBeVisible();

  await enter(page, 'Léa Martin');
  await page.goto('/working-groups/new');
  await page.getByRole('textbox', { name: form.name }).fill(name);
  await page.getByRole('textbox', { name: form.purpose }).fill('Comparer nos moyens de mesure et choisir un banc commun.');
  await page.getByRole('radio', { name: words.GroupAdmission.ON_REQUEST }).check();
  await page.getByRole('button', { name: form.addQuestion }).click();
  await page.getByRole('textbox', { name: filled(form.question, { number: 1 }) }).fill('Que mesurez-vous ?');
  await expectAccessible(page);
  await page.getByRole('button', { name: workingGroups.new.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);

  // The list on his screen has it without being asked again.
  await karim.getByRole('link', { name }).click();
  await expect(karim.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(karim.getByRole('log')).toHaveCount(0);
  await asks(karim, say, 'Des choses.');
  await page.getByRole('button', { name: /Karim Benali/ }).first().click();
  await expect(page.getByText('Des choses.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `${requests.decline}, Karim Benali` }).click();
  await page.getByRole('textbox', { name: requests.reason }).fill('Dites-nous en plus.');
  await expectAccessible(page);
  await answerDialog(page, requests.decline);
  await expect(karim.getByText('Dites-nous en plus.')).toBeVisible();

  await asks(karim, say, 'Des carters polis.');
  await page.getByRole('button', { name: /Karim Benali/ }).first().click();
  await page.getByRole('button', { name: `${requests.accept}, Karim Benali` }).click();
  await expect(karim.getByRole('textbox', { name: say.conversations.composer.label })).toBeVisible();
  await expect(page.getByRole('region', { name: filled(workingGroups.members_other, { count: 2 }) }).getByText('Karim Benali')).toBeVisible();
  await karim.goto('/notifications');
  await expect(karim.getByText(filled(say.notifications.sentences.JOIN_REQUEST_ACCEPTED, { group: name }))).toBeVisible();
});

test('a second chair is named, the first edits the group and leaves it', { tag: '@once' }, async ({ page, another, say }) => {
  const { workingGroups, common } = say;
  const { chair, leave } = workingGroups;
  const name = unique('Bancs partagés');
  const id = await groupOfLeaAndKarim(name);
  await enter(page, 'Léa Martin');
  await page.goto(`/working-groups/${id}`);
  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto(`/working-groups/${id}`);
  await expect(karim.getByRole('button', { name: common.actions.edit, exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: filled(workingGroups.memberMenu, { name: 'Karim Benali' }) }).click();
  await page.getByRole('menuitem', { name: chair.button }).click();
  await expectAccessible(page);
  await answerDialog(page, chair.confirm);
  await expect(karim.getByRole('button', { name: common.actions.edit, exact: true })).toBeVisible();

  await page.getByRole('button', { name: common.actions.edit, exact: true }).click();
  await page.getByRole('textbox', { name: workingGroups.form.name }).fill(`${name} et prêtés`);
  await expectAccessible(page);
  await answerDialog(page, common.actions.save);
  await expect(karim.getByRole('heading', { level: 1, name: `${name} et prêtés` })).toBeVisible();

  await page.getByRole('button', { name: leave.button, exact: true }).click();
  await expectAccessible(page);
  await answerDialog(page, leave.button);
  await expect(page.getByText(workingGroups.join.free)).toBeVisible();
  await expect(karim.getByRole('region', { name: filled(workingGroups.members_one, { count: 1 }) })).toBeVisible();
});

test('groups are searched, and one’s own are shown alone', async ({ page, say }) => {
  await enter(page, 'Karim Benali');
  await page.goto('/working-groups?text=xyzzyx');
  await expect(page.getByText(say.common.states.noResult, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: say.common.actions.clearFilters }).last().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto('/working-groups?text=circulaires');
  await expect(page.getByRole('link', { name: 'Composites circulaires' })).toBeVisible();
  await page.goto('/working-groups?mine=1');
  await expect(page.getByRole('article').first()).toBeVisible();
  const { MEMBER, CHAIR } = say.words.GroupRole;
  const cards = page.getByRole('article');
  await expect(cards.filter({ hasText: new RegExp(`${MEMBER}|${CHAIR}`) })).toHaveCount(await cards.count());
});
