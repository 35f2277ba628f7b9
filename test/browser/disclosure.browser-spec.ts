import { answerDialog } from './support/acts';
import { callOfLea, interestOfKarim } from './support/given';
import { ask, enter, signIn } from './support/people';
import { filled } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

const secret = 'Le banc mesure sous huile, à deux cents bars.';
const revised = 'Le banc mesure à sec, finalement.';

test('a file opens under an undertaking, changes, and closes while it is read; the register has it all', async ({ page, another, say }) => {
  test.slow();
  const { file, disclosure } = say.projects;
  const name = 'Dauphiné Cobotique';
  const call = await callOfLea({ title: unique('Banc d’usure'), seat: 'Mesure', file: secret });
  await interestOfKarim(call, 'Nous avons un banc et dix ans de mesures.');
  const { project } = await ask<{ project: { version: number; expressionsOfInterest: { id: string }[] } }>(
    'Léa Martin', 'query ($id: ID!) { project(id: $id) { version expressionsOfInterest { id } } }', { id: call.projectId },
  );
  await ask('Léa Martin', 'mutation ($id: ID!) { shortlistInterest(input: { expressionOfInterestId: $id }) { __typename } }', { id: project.expressionsOfInterest[0]?.id });

  const karim = await another();
  await enter(karim, 'Karim Benali');
  await karim.goto(`/projects/${call.projectId}`);
  await expect(karim.getByText(filled(disclosure.textVersion, { version: '1' }))).toBeVisible();
  await expectAccessible(karim);
  await karim.getByRole('button', { name: disclosure.accept }).click();
  await expectAccessible(karim);
  await answerDialog(karim, disclosure.accept);
  await expect(karim.getByText(secret)).toHaveCount(0);
  await karim.getByRole('button', { name: file.read }).click();
  await expect(karim.getByText(secret)).toBeVisible();
  await expectAccessible(karim);

  await enter(page, 'Léa Martin');
  await page.goto(`/projects/${call.projectId}/register`);
  const entry = page.getByRole('article', { name });
  await expect(entry.getByText(disclosure.state.ACCEPTED)).toBeVisible();
  await expect(entry.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);

  // Another version: he is told on the spot, and reads it only when he says so. Léa's register follows.
  const edit = { projectId: call.projectId, version: project.version, description: revised };
  await ask('Léa Martin', 'mutation ($input: EditProjectInput!) { editProject(input: $input) { __typename } }', { input: edit });
  await expect(karim.getByText(file.newer)).toBeVisible();
  await expect(karim.getByText(revised)).toHaveCount(0);
  await karim.getByRole('button', { name: filled(file.readNewer, { version: '2' }) }).click();
  await expect(karim.getByText(revised)).toBeVisible();
  await expect(entry.getByRole('listitem')).toHaveCount(2);

  await page.getByRole('link', { name: disclosure.page.back }).click();
  await page.getByRole('button', { name: `${disclosure.withdraw}, ${name}` }).click();
  await page.getByRole('textbox', { name: disclosure.withdrawReason }).fill('Vous travaillez aussi pour un concurrent.');
  await expectAccessible(page);
  await answerDialog(page, disclosure.withdraw);
  await expect(karim.getByText(file.closedNow)).toBeVisible();
  await expect(karim.getByText(revised)).toHaveCount(0);
  await expectAccessible(karim);

  await page.getByRole('link', { name: disclosure.register }).click();
  await expect(entry.getByText(disclosure.state.WITHDRAWN)).toBeVisible();
  const address = (await page.getByRole('link', { name: disclosure.page.export }).getAttribute('href')) ?? '';
  const lines = (await (await page.context().request.get(address)).text()).trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines.slice(1).every((line) => line.startsWith(`${name},WITHDRAWN,`) && line.includes('Karim Benali'))).toBe(true);
  const his = await karim.context().request.get(address);
  const nowhere = await karim.context().request.get(address.replace(call.projectId, '00000000-0000-7000-8000-000000000000'));
  expect([his.status(), await his.text()]).toEqual([404, await nowhere.text()]);
});

test('an animateur reads a file by an elevation, before the eyes of its lead, until she ends it @once', async ({ page, another, say }) => {
  const { file, elevation, disclosure } = say.projects;
  const title = unique('Banc de traction');
  const call = await callOfLea({ title, seat: 'Mesure', file: secret });
  await enter(page, 'Léa Martin');
  await page.goto(`/projects/${call.projectId}/register`);
  await expect(page.getByText(disclosure.page.empty)).toBeVisible();

  const claire = await another();
  await signIn(claire, 'Claire Dubois');
  await claire.goto(`/projects/${call.projectId}`);
  await claire.getByRole('button', { name: elevation.ask }).click();
  await claire.getByRole('textbox', { name: elevation.reason }).fill('Une plainte met ce banc en cause.');
  await expectAccessible(claire);
  await answerDialog(claire, elevation.submit);
  await claire.getByRole('button', { name: file.read }).click();
  await expect(claire.getByText(secret)).toBeVisible();
  await expectAccessible(claire);
  const entry = page.getByRole('article', { name: 'Claire Dubois' });
  await expect(entry.getByText('Une plainte met ce banc en cause.')).toBeVisible();
  await expect(entry.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('link', { name: disclosure.page.back }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(elevation.office)).toBeVisible();
  await expectAccessible(page);

  await claire.getByRole('button', { name: elevation.end }).click();
  await expect(claire.getByText(secret)).toHaveCount(0);
  await expect(page.getByText(elevation.office)).toHaveCount(0);
});
