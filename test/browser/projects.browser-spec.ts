import type { Page } from '@playwright/test';
import { answerDialog, seek, says } from './support/acts';
import { callOfLea } from './support/given';
import { ask, enter } from './support/people';
import { filled, startOf, type Said } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

const secret = 'Le capteur se cale sur la troisième harmonique.';

/** Léa writes a project with one seat; what she has typed survives a reload. */
async function proposes(page: Page, { projects: { form }, words, common }: Said, title: string): Promise<void> {
  await enter(page, 'Léa Martin');
  await page.goto('/projects/new');
  await page.getByLabel(form.what.kind).selectOption(words.ProjectKind.RESEARCH_AND_DEVELOPMENT);
  await page.getByRole('textbox', { name: form.what.name }).fill(title);
  await page.getByRole('textbox', { name: form.what.summary }).fill('Voir les défauts d’une pièce brillante en mouvement, sans la toucher.');
  await page.getByRole('textbox', { name: form.file.description }).fill(secret);
  const seat = page.getByRole('group', { name: filled(form.seats.one, { number: 1 }) });
  await seat.getByRole('textbox', { name: form.seats.name }).fill('Vision');
  await seek(seat, form.seats.competences, 'vision');
  await page.getByRole('option', { name: /^(Vision industrielle|Machine vision)$/ }).click();
  await page.reload();
  await expect(page.getByText(common.states.draftKept)).toBeVisible();
  await expect(page.getByRole('textbox', { name: form.what.name })).toHaveValue(title);
  await expectAccessible(page);
  await expect(page.getByRole('status').filter({ hasText: /\d+\sorganisations/ })).toBeVisible();
  await page.getByRole('button', { name: form.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('a project finds its partner: proposed, called, applied for, opened, accepted, all live', async ({ page, another, say }) => {
  test.slow();
  const { projects, shell } = say;
  const { stages, interest, file, disclosure } = projects;
  const title = unique('Contrôle de pièces brillantes');
  await proposes(page, say, title);
  await page.getByRole('button', { name: stages.to.CALL }).click();
  await expectAccessible(page);
  await answerDialog(page, stages.to.CALL);
  await expect(page.getByText(stages.CALL)).toBeVisible();
  await expectAccessible(page);

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto(`/projects?text=${encodeURIComponent(title)}`);
  await karim.getByRole('link', { name: title }).click();
  await expect(karim.getByText(file.closedTitle)).toBeVisible();
  await expect(karim.getByText(secret)).toHaveCount(0);
  await karim.getByRole('button', { name: `${projects.seats.apply}, Vision` }).click();
  await karim.getByRole('textbox', { name: interest.pitch }).fill('Trois ans d’inspection de carters polis.');
  await expectAccessible(karim);
  await answerDialog(karim, interest.send);
  await expect(karim.getByText(projects.seats.applied)).toBeVisible();

  // Léa has not moved.
  await expect(page.getByText('Trois ans d’inspection de carters polis.')).toBeVisible();
  await page.getByRole('button', { name: startOf(interest.shortlist) }).click();
  await expectAccessible(page);
  await answerDialog(page, interest.shortlist);
  await karim.getByRole('button', { name: disclosure.accept }).click();
  await answerDialog(karim, disclosure.accept);
  await karim.getByRole('button', { name: file.read }).click();
  await expect(karim.getByText(secret)).toBeVisible();

  await page.getByRole('button', { name: startOf(interest.accept) }).click();
  await answerDialog(page, interest.accept);
  await expect(karim.getByRole('region', { name: projects.page.channel })).toBeVisible();
  await says(karim, say, 'Bonjour Léa, voici nos mesures.');
  await expect(page.getByRole('log').getByText('Bonjour Léa, voici nos mesures.')).toBeVisible();
  await expect(page.getByText(projects.seats.full, { exact: true })).toBeVisible();

  for (const stage of ['CONSORTIUM', 'RUNNING'] as const) {
    await page.getByRole('button', { name: stages.to[stage] }).click();
    await answerDialog(page, stages.to[stage]);
    await expect(karim.getByText(stages[stage])).toBeVisible();
  }
  await expectAccessible(page);
  await karim.getByRole('link', { name: shell.navigation.home }).first().click();
  await expect(karim.getByText(filled(say.notifications.sentences.PROJECT_STAGE_CHANGED, { project: title, stage: say.words.ProjectStage.RUNNING })).first()).toBeVisible();
});

test('an application is declined with a reason, and one may not apply to that seat again', { tag: '@once' }, async ({ page, another, say }) => {
  const { interest, seats } = say.projects;
  const { projectId } = await callOfLea({ title: unique('Étuve commune'), seat: 'Séchage' });
  await enter(page, 'Karim Benali');
  await page.goto(`/projects/${projectId}`);
  await page.getByRole('button', { name: `${seats.apply}, Séchage` }).click();
  await page.getByRole('textbox', { name: interest.pitch }).fill('Nous séchons des pièces depuis vingt ans.');
  await answerDialog(page, interest.send);

  const lea = await another();
  await enter(lea, 'Léa Martin');
  await lea.goto(`/projects/${projectId}`);
  await lea.getByRole('button', { name: startOf(interest.decline) }).click();
  await lea.getByRole('textbox', { name: interest.declineReason }).fill('Il nous faut du vide.');
  await expectAccessible(lea);
  await answerDialog(lea, interest.decline);
  await expect(page.getByText(filled(interest.reason, { reason: 'Il nous faut du vide.' }))).toBeVisible();
  await expect(page.getByText(interest.state.DECLINED)).toBeVisible();
  await expect(page.getByRole('button', { name: `${seats.apply}, Séchage` })).toHaveCount(0);
  await expectAccessible(page);
});

test('an idea is supported, and a competitor who is excluded loses it while he reads it', { tag: '@once' }, async ({ page, another, say }) => {
  const { support, exclusions, seats } = say.projects;
  const { projectId } = await callOfLea({ title: unique('Préhenseurs souples'), seat: 'Élastomères', file: secret });
  await enter(page, 'Léa Martin');
  await page.goto(`/projects/${projectId}`);
  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto(`/projects/${projectId}`);
  await karim.getByRole('button', { name: support.give }).click();
  const supporters = page.getByRole('region', { name: support.title });
  await expect(supporters.getByRole('link', { name: 'Dauphiné Cobotique' })).toBeVisible();
  await karim.getByRole('button', { name: support.withdraw }).click();
  await expect(supporters.getByRole('link', { name: 'Dauphiné Cobotique' })).toHaveCount(0);

  await expect(karim.getByRole('button', { name: `${seats.apply}, Élastomères` })).toBeVisible();
  await seek(page, exclusions.add, 'Cobotique');
  await page.getByRole('option', { name: 'Dauphiné Cobotique' }).click();
  await page.getByRole('button', { name: exclusions.exclude, exact: true }).click();
  await expectAccessible(page);
  await answerDialog(page, exclusions.exclude);
  await expect(karim.getByText(say.common.errors.notFoundTitle)).toBeVisible();
  await expect(karim.getByText(say.common.live.gone)).toBeVisible();
  await expectAccessible(karim);
});

test('a group of companies is declared by an owner and excluded whole, and who leaves it stays excluded', async ({ page, another, say }) => {
  const { companyGroup } = say.clusters;
  const { exclusions, form } = say.projects;
  const name = unique('Groupe Belledonne');
  const { projectId } = await callOfLea({ title: unique('Banc de fatigue'), seat: 'Capteurs' });
  const { viewer } = await ask<{ viewer: { mandates: { organisation: { id: string } }[] } }>('Karim Benali', '{ viewer { mandates { organisation { id } } } }');
  const organisation = `/organisations/${viewer.mandates[0]?.organisation.id}`;
  await enter(page, 'Karim Benali');
  await page.goto(organisation);
  await page.getByRole('textbox', { name: companyGroup.name }).fill(name);
  await expectAccessible(page);
  await page.getByRole('button', { name: companyGroup.declare }).click();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await page.goto(`/projects/${projectId}`);

  const lea = await another();
  await enter(lea, 'Léa Martin');
  await lea.goto(`/projects/${projectId}`);
  await seek(lea, exclusions.add, 'Cobotique');
  await lea.getByRole('option', { name: 'Dauphiné Cobotique' }).click();
  await lea.getByRole('button', { name: filled(form.who.wholeGroup, { name }) }).click();
  await expectAccessible(lea);
  await answerDialog(lea, exclusions.exclude);
  await expect(lea.getByText(filled(exclusions.group, { name }))).toBeVisible();
  await expect(page.getByText(say.common.errors.notFoundTitle)).toBeVisible();

  await page.goto(organisation);
  await page.getByRole('button', { name: companyGroup.leave }).click();
  await answerDialog(page, companyGroup.leave);
  await expect(page.getByRole('textbox', { name: companyGroup.name })).toBeVisible();
  await page.goto(`/projects/${projectId}`);
  await expect(page.getByText(say.common.errors.notFoundTitle)).toBeVisible();
});
