import { answerDialog, enter, enterAsColleague, expect, expectAccessible, showFilters, test, unique } from './support/test';

test('the directory is searched, narrowed, and shown on a map', async ({ page }) => {
  await enter(page, 'Léa Martin');
  await page.goto('/directory');
  await expect(page.getByText(/^\d+ organisations$/)).toBeVisible();
  await showFilters(page);
  await page.getByRole('textbox', { name: 'Nom, ville, métier' }).or(page.getByRole('searchbox', { name: 'Nom, ville, métier' })).fill('robotique');
  await expect(page).toHaveURL(/text=robotique/);
  await page.getByRole('checkbox', { name: /^Entreprise cœur de filière/ }).click();
  await expect(page).toHaveURL(/role=CORE_COMPANY/);
  await page.goto(page.url());
  await expect(page.getByRole('link', { name: 'Atelier Robotique' })).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Carte', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Carte des organisations' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  await page.getByText('Liste des organisations de la carte', { exact: true }).click();
  const list = page.getByRole('list', { name: 'Liste des organisations de la carte' });
  await expect(list.getByRole('link', { name: 'Atelier Robotique' })).toBeVisible();
  await expectAccessible(page);
});

test('an organisation leaves its cluster, applies again, is refused with a reason, then admitted', async ({ page, another }) => {
  test.slow();
  const organisation = 'Bugeplast Technique';
  const claire = await another();
  await enterAsColleague(page, claire, { name: unique('Noémie Vial'), organisation });
  // A visitor watches the counter of the cluster.
  const visitor = await another();
  await visitor.goto('/clusters/arvane');
  const counter = visitor.getByText(/^(organisations membres|member organisations)$/).first().locator('..');
  const members = Number(/\d+/.exec((await counter.textContent()) ?? '')?.[0]);
  expect(members).toBeGreaterThan(3);
  await page.goto('/directory?text=Bugeplast');
  await page.getByRole('link', { name: organisation }).click();
  await page.getByRole('button', { name: /^Quitter/ }).first().click();
  await expectAccessible(page);
  await answerDialog(page, 'Quitter le cluster');
  await expect(counter).toContainText(String(members - 1));
  await claire.goto('/administration');
  await expect(claire.getByRole('heading', { level: 1, name: 'Administration' })).toBeVisible();

  const apply = async (message: string): Promise<void> => {
    await page.getByRole('button', { name: 'Rejoindre un cluster' }).click();
    await page.getByRole('dialog').getByLabel('Cluster', { exact: true }).selectOption('Pôle Arvane');
    await page.getByRole('textbox', { name: 'Message à l’animateur' }).fill(message);
    await expectAccessible(page);
    await answerDialog(page, 'Envoyer la demande');
    await expect(claire.getByText(message)).toBeVisible();
  };
  await apply('Nous voulons revenir.');
  await expectAccessible(claire);
  const card = claire.getByRole('article').filter({ hasText: organisation });
  await card.getByRole('button', { name: /^Refuser/ }).click();
  await claire.getByRole('textbox', { name: 'Motif' }).fill('Dites-nous ce que vous apportez.');
  await expectAccessible(claire);
  await answerDialog(claire, 'Refuser');
  await expect(page.getByText('Dites-nous ce que vous apportez.')).toBeVisible();

  await apply('Nous apportons douze presses.');
  await card.getByRole('button', { name: /^Admettre/ }).click();
  await expectAccessible(claire);
  await answerDialog(claire, 'Admettre');
  await expect(page.getByText(/membre depuis le/)).toBeVisible();
  await expect(counter).toContainText(String(members));
  await page.goto('/notifications');
  await expect(page.getByText(organisation).first()).toBeVisible();
});

test('an animateur invites a person, who follows the mail and comes in', async ({ page, another }) => {
  const email = `${unique('marion.favre').replace(' ', '.')}@demo.grappe.example`;
  await enter(page, 'Claire Dubois');
  await page.goto('/administration');
  await page.getByRole('button', { name: 'Inviter une personne' }).click();
  const dialog = page.getByRole('dialog');
  const organisation = dialog.getByRole('combobox', { name: 'Organisation membre' }).or(dialog.getByRole('textbox', { name: 'Organisation membre' }));
  await organisation.fill('Gestes');
  await dialog.getByRole('option', { name: /Gestes & Postes/ }).click();
  await dialog.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await expectAccessible(page);
  await answerDialog(page, 'Envoyer l’invitation');
  await page.getByRole('tab', { name: /Personnes invitées/ }).click();
  await expect(page.getByRole('tabpanel').getByText(email)).toBeVisible();
  await expectAccessible(page);

  const marion = await another();
  await marion.goto('/mailbox');
  await marion.getByRole('button', { name: email }).first().click();
  await expectAccessible(marion, ['iframe']);
  await marion.frameLocator('iframe').getByRole('link').first().click();
  await expect(marion.getByRole('heading', { level: 1, name: /Pôle Arvane/ })).toBeVisible();
  await expectAccessible(marion);
  await marion.getByLabel(/^(Votre nom|Your name)/).fill('Marion Favre');
  await marion.getByLabel(/^(Choisissez un mot de passe|Choose a password)/).first().fill('une phrase que personne ne devine');
  await marion.getByRole('button', { name: /^(Accepter l’invitation|Accept the invitation)$/ }).click();
  await expect(marion.getByRole('heading', { level: 1, name: /^(Bonjour|Hello) Marion$/ })).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: /Personnes invitées/ }).click();
  await expect(page.getByText(/acceptée le/).first()).toBeVisible();
});

test('an offer is published without a name, and found by another member', async ({ page, another }) => {
  const title = unique('Une étuve libre deux jours par semaine');
  await enter(page, 'Léa Martin');
  await page.goto('/offers-needs');
  await page.getByRole('button', { name: 'Publier une offre' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Genre').selectOption('Équipement');
  await dialog.getByRole('textbox', { name: 'Titre' }).fill(title);
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Jusqu’à 220 °C, un mètre cube.');
  await dialog.getByRole('radio', { name: 'De façon anonyme' }).check();
  await expectAccessible(page);
  await answerDialog(page, 'Publier une offre');
  await expect(page.getByText(title)).toBeVisible();
  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto('/offers-needs');
  const card = karim.getByRole('article').filter({ hasText: title });
  await expect(card.getByText('Organisation anonyme')).toBeVisible();
  await expect(card.getByText(/Atelier Robotique/)).toHaveCount(0);
  await expectAccessible(karim);
});
