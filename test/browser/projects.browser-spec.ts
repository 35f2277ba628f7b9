import { type Page } from '@playwright/test';
import { answerDialog, ask, enter, enterAsColleague, expect, expectAccessible, says, showFilters, tabTo, test, unique } from './support/test';

const secret = 'Le capteur se cale sur la troisième harmonique.';

/** Léa writes a project with one seat and publishes its call. */
async function proposes(page: Page, title: string): Promise<void> {
  await page.goto('/projects/new');
  await page.getByLabel('Type de projet').selectOption('Recherche et développement');
  await page.getByRole('textbox', { name: 'Titre' }).fill(title);
  await page.getByRole('textbox', { name: 'Accroche' }).fill('Voir les défauts d’une pièce brillante en mouvement, sans la toucher.');
  await page.getByRole('textbox', { name: 'Dossier' }).fill(secret);
  await page.getByRole('textbox', { name: 'Intitulé' }).fill('Vision');
  const competences = page.getByRole('combobox', { name: 'Compétences recherchées' }).or(page.getByRole('textbox', { name: 'Compétences recherchées' }));
  await competences.fill('vision');
  await page.getByRole('option', { name: 'Vision industrielle' }).click();
  await page.getByRole('button', { name: 'Proposer le projet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Publier l’appel' }).click();
  await expectAccessible(page);
  await answerDialog(page, 'Publier l’appel');
  await expect(page.getByText('L’appel est ouvert')).toBeVisible();
}

test('a project finds its partner: proposed, called, applied for, opened, accepted, all live', async ({ page, another }) => {
  test.slow();
  const title = unique('Contrôle de pièces brillantes');
  await enter(page, 'Léa Martin');
  await proposes(page, title);
  await expectAccessible(page);

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto(`/projects?text=${encodeURIComponent(title)}`);
  await expectAccessible(karim);
  await karim.getByRole('link', { name: title }).click();
  await expect(karim.getByText('Le dossier est confidentiel')).toBeVisible();
  await expect(karim.getByText(secret)).toHaveCount(0);
  await karim.getByRole('button', { name: 'Se porter candidat, Vision' }).click();
  await karim.getByRole('textbox', { name: 'Ce que vous apportez' }).fill('Trois ans d’inspection de carters polis.');
  await expectAccessible(karim);
  await answerDialog(karim, 'Envoyer la candidature');
  await expect(karim.getByText('Votre candidature est en cours.')).toBeVisible();

  // Léa has not moved.
  await expect(page.getByText('Trois ans d’inspection de carters polis.')).toBeVisible();
  await page.getByRole('button', { name: /^Présélectionner/ }).click();
  await answerDialog(page, 'Présélectionner');
  await expect(karim.getByText(secret)).toBeVisible();
  await expectAccessible(karim);

  await page.getByRole('button', { name: /^Accepter/ }).click();
  await answerDialog(page, 'Accepter');
  await expect(karim.getByText('Le fil du projet')).toBeVisible();
  await says(karim, 'Bonjour Léa, voici nos mesures.');
  await expect(page.getByRole('log').getByText('Bonjour Léa, voici nos mesures.')).toBeVisible();

  await page.getByRole('button', { name: 'Former le consortium' }).click();
  await answerDialog(page, 'Former le consortium');
  await expect(karim.getByText('Les places indispensables sont pourvues')).toBeVisible();
  await expectAccessible(page);
});

test('a partner is suggested with reasons, invited by a click, and accepts', async ({ page, another }) => {
  test.slow();
  const title = unique('Tri optique de granulats');
  const colleague = await another();
  await enterAsColleague(colleague, await another(), { name: 'Odile Garnier', organisation: 'Regardal Vision' });
  await colleague.goto('/for-me');
  await enter(page, 'Léa Martin');
  await proposes(page, title);
  const suggestions = page.getByRole('button', { name: 'Partenaires suggérés' });
  if ((await suggestions.getAttribute('aria-expanded')) !== 'true') await suggestions.click();
  const invite = page.getByRole('button', { name: 'Inviter Regardal Vision' });
  await expect(invite).toBeVisible();
  await expect(page.getByText('Compétence recherchée : Vision industrielle').first()).toBeVisible();
  await expectAccessible(page);
  await invite.click();
  await expectAccessible(page);
  await answerDialog(page, 'Envoyer l’invitation');
  await expect(page.getByText('Déjà en contact')).toBeVisible();

  await expect(colleague.getByText(title).first()).toBeVisible();
  await expect(colleague.getByRole('button', { name: /^Notifications/ })).toHaveAccessibleName(/\d/);
  await expectAccessible(colleague);
  await colleague.getByRole('button', { name: /^Accepter/ }).first().click();
  await answerDialog(colleague, 'Accepter');
  await expect(page.getByRole('link', { name: 'Regardal Vision' }).first()).toBeVisible();
  await expect(page.getByText('Pourvue')).toBeVisible();
});

test('interest is expressed by keyboard alone', async ({ page, another }) => {
  test.slow();
  const lea = await another();
  await enter(lea, 'Léa Martin');
  const projectId = await calls(lea, unique('Banc d’usure partagé'));
  await enter(page, 'Karim Benali');
  await page.goto(`/projects/${projectId}`);
  await page.locator('h1').first().waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Se porter candidat, Tribologie' }));
  await page.keyboard.press('Enter');
  const pitch = page.getByRole('textbox', { name: 'Ce que vous apportez' });
  await expect(pitch).toBeFocused();
  await page.keyboard.type('Un tribomètre et deux personnes qui le connaissent.');
  await tabTo(page, page.getByRole('button', { name: 'Envoyer la candidature' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Votre candidature est en cours.')).toBeVisible();
});

/** A call of Léa's organisation with one seat, for a test that is not about proposing one. */
async function calls(lea: Page, title: string): Promise<string> {
  const { viewer } = await ask<{ viewer: { clusters: { id: string }[]; mandates: { organisation: { id: string } }[] } }>(lea, '{ viewer { clusters { id } mandates { organisation { id } } } }');
  const seat = { title: 'Tribologie', mandatory: true, places: 1, competenceIds: [] };
  const texts = { kind: 'SHARED_EQUIPMENT', title, summary: 'Mesurer l’usure de nos pièces sur un même banc, à frais partagés.', description: '' };
  const input = { ...texts, clusterId: viewer.clusters[0]?.id, organisationId: viewer.mandates[0]?.organisation.id, seats: [seat] };
  const propose = 'mutation ($input: ProposeProjectInput!) { proposeProject(input: $input) { project { id } } }';
  const { proposeProject } = await ask<{ proposeProject: { project: { id: string } } }>(lea, propose, { input });
  await ask(lea, 'mutation ($id: ID!) { advanceProjectStage(input: { projectId: $id, stage: CALL }) { __typename } }', { id: proposeProject.project.id });
  return proposeProject.project.id;
}

test('for an excluded competitor a project is not there', async ({ page, another, complaints }) => {
  await enter(page, 'Léa Martin');
  const hidden = 'Ponçage robotisé adaptatif de grandes pièces composites';
  const { projects } = await ask<{ projects: { nodes: { id: string; title: string }[] } }>(page, '{ projects(filter: { mine: true }) { nodes { id title } } }');
  const project = projects.nodes.find(({ title }) => title === hidden);
  await page.goto(`/projects/${project?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: hidden })).toBeVisible();
  await expect(page.getByText('Dauphiné Cobotique').first()).toBeVisible();

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/projects?text=Ponçage');
  await expect(karim.getByText('Aucun résultat')).toBeVisible();
  await expect(karim.getByText(hidden)).toHaveCount(0);
  const seen: string[] = [];
  for (const id of [project?.id, '0198c0de-0000-7000-8000-000000000000']) {
    await karim.goto(`/projects/${id}`);
    await expect(karim.getByText('Cette page n’existe pas, ou elle ne vous est pas ouverte.')).toBeVisible();
    seen.push(await karim.getByRole('main').innerHTML());
  }
  expect(seen[0]).toBe(seen[1]);
  complaints.length = 0;
});

test('the list is searched, narrowed and counted, and its address can be shared', async ({ page, another }) => {
  await enter(page, 'Léa Martin');
  await page.goto('/projects');
  await showFilters(page);
  await page.getByRole('checkbox', { name: /^En cours/ }).first().click();
  await expect(page).toHaveURL(/stage=RUNNING/);
  const found = page.getByText(/^\d+ projets?$/);
  await expect(found.first()).toBeVisible();
  await expectAccessible(page);
  const other = await another();
  await enter(other, 'Claire Dubois');
  await other.goto(page.url());
  await expect(other.getByText(/^\d+ projets?$/).first()).toBeVisible();
  await expect(other.getByText('En cours').filter({ visible: true }).first()).toBeVisible();
  await page.goto('/projects?text=xyzzyx');
  await expect(page.getByText('Essayez avec d’autres mots ou moins de filtres. Ou proposez le projet qui manque.')).toBeVisible();
  await expectAccessible(page);
});
