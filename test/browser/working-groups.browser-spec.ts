import { answerDialog, enter, expect, expectAccessible, forgetFailedRequests, says, test, unique } from './support/test';

test('a group is created, joined on request, and talks live, through a reload and an absence', async ({ page, another, complaints }) => {
  test.slow();
  const name = unique('Mesure sans contact');
  await enter(page, 'Léa Martin');
  await page.goto('/working-groups/new');
  await page.getByRole('textbox', { name: 'Nom' }).fill(name);
  await page.getByRole('textbox', { name: 'Objet' }).fill('Comparer nos moyens de mesure et choisir un banc commun.');
  await page.getByRole('radio', { name: 'Sur demande' }).check();
  await page.getByRole('button', { name: 'Ajouter une question' }).click();
  await page.getByRole('textbox', { name: 'Question 1' }).fill('Que mesurez-vous ?');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Créer le groupe' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/working-groups');
  await expectAccessible(karim);
  await karim.getByRole('link', { name }).click();
  await expect(karim.getByText('Que mesurez-vous ?')).toBeVisible();
  await karim.getByRole('textbox', { name: 'Que mesurez-vous ?' }).fill('Des carters polis.');
  await expectAccessible(karim);
  await karim.getByRole('button', { name: 'Demander à rejoindre' }).click();
  await expect(karim.getByText('Votre demande est en attente')).toBeVisible();

  await page.getByRole('button', { name: /Karim Benali/ }).first().click();
  await expect(page.getByText('Des carters polis.')).toBeVisible();
  await page.getByRole('button', { name: 'Accepter, Karim Benali' }).click();

  const [hers, his] = [page.getByRole('log'), karim.getByRole('log')];
  await expect(karim.getByRole('textbox', { name: 'Votre message' })).toBeVisible();
  await says(page, 'Bienvenue Karim');
  await expect(his.getByText('Bienvenue Karim')).toBeVisible();
  await says(karim, 'Merci Léa');
  await expect(hers.getByText('Merci Léa')).toBeVisible();
  await karim.reload();
  await expect(his.getByText('Merci Léa')).toBeVisible();

  // Karim is away, and back: in order, nothing missing, nothing twice.
  await karim.context().setOffline(true);
  for (const text of ['Un', 'Deux', 'Trois']) await says(page, `${text} banc`);
  await expect(hers.getByText('Trois banc')).toBeVisible();
  await karim.context().setOffline(false);
  await expect(his.getByText('Trois banc')).toBeVisible();
  expect(await his.getByText(/^(Un|Deux|Trois) banc$/).allTextContents()).toEqual(['Un banc', 'Deux banc', 'Trois banc']);

  const act = async (who: typeof page, text: string, name: string): Promise<void> => {
    const message = who.getByRole('article').filter({ hasText: text });
    await message.hover();
    await message.getByRole('button', { name: /^Actions sur le message/ }).click();
    await who.getByRole('menuitem', { name, exact: true }).click();
  };
  await act(page, 'Un banc', 'Modifier');
  await page.getByRole('textbox', { name: 'Modifier le message' }).fill('Un banc commun');
  await page.getByRole('log').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(his.getByText('Un banc commun')).toBeVisible();
  await act(page, 'Deux banc', 'Supprimer');
  await answerDialog(page, 'Supprimer');
  await expect(his.getByText('Message supprimé par son auteur')).toBeVisible();
  await expect(his.getByText('Deux banc')).toHaveCount(0);
  await act(karim, 'Trois banc', 'Répondre');
  await says(karim, 'Je prends celui-là');
  await expect(hers.getByText('En réponse à Léa Martin')).toBeVisible();
  await expectAccessible(page);
  await expectAccessible(karim);
  forgetFailedRequests(complaints);
});

test('a message is reported, hidden with a reason, told to its author, kept in the log, restored', async ({ page, another }) => {
  test.slow();
  const words = unique('Le tarif de notre confrère est de 212 euros');
  await enter(page, 'Léa Martin');
  await page.goto('/working-groups');
  await page.getByRole('link', { name: 'Composites circulaires' }).click();
  await says(page, words);
  await expect(page.getByRole('log').getByText(words)).toBeVisible();

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/working-groups');
  await karim.getByRole('link', { name: 'Composites circulaires' }).click();
  const join = karim.getByRole('button', { name: 'Rejoindre', exact: true });
  await expect(join.or(karim.getByRole('textbox', { name: 'Votre message' }))).toBeVisible();
  if (await join.isVisible()) await join.click();
  const message = karim.getByRole('article').filter({ hasText: words });
  await message.hover();
  await message.getByRole('button', { name: /^Actions sur le message/ }).click();
  await karim.getByRole('menuitem', { name: 'Signaler' }).click();
  await karim.getByLabel('Raison').selectOption('Information confidentielle');
  await expectAccessible(karim);
  const claire = await another();
  await enter(claire, 'Claire Dubois');
  await claire.goto('/administration/moderation');
  await expect(claire.getByRole('heading', { level: 1, name: 'Modération' })).toBeVisible();
  await answerDialog(karim, 'Signaler');

  const card = claire.getByRole('article').filter({ hasText: words });
  await expect(card).toBeVisible();
  await expectAccessible(claire);
  await card.getByRole('button', { name: /^Masquer le message/ }).click();
  await claire.getByRole('textbox', { name: 'Raison' }).fill('Un prix de tiers, contraire à la charte.');
  await expectAccessible(claire);
  await answerDialog(claire, 'Masquer');
  await expect(karim.getByRole('log').getByText('Message masqué par la modération').last()).toBeVisible();
  await expect(karim.getByRole('log').getByText(words)).toHaveCount(0);
  await page.goto('/notifications');
  await expect(page.getByText('Un prix de tiers, contraire à la charte.').first()).toBeVisible();

  await claire.getByRole('tab', { name: 'Journal' }).or(claire.getByText('Journal', { exact: true })).first().click();
  await expect(claire.getByText('Un prix de tiers, contraire à la charte.').first()).toBeVisible();
  await expectAccessible(claire);
  await claire.getByRole('tab', { name: 'Traités' }).or(claire.getByText('Traités', { exact: true })).first().click();
  await claire.getByRole('article').filter({ hasText: words }).getByRole('button', { name: /^Rétablir le message/ }).click();
  await claire.getByRole('textbox', { name: 'Raison' }).fill('Prix public, vérifié.');
  await answerDialog(claire, 'Rétablir');
  await expect(karim.getByRole('log').getByText(words)).toBeVisible();
});
