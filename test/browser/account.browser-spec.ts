import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { addressOf, ask, enter, enterAsColleague, invited, signIn } from './support/people';
import { filled, startOf } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

const query = '{ projects(first: 3) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }';
interface Answer {
  readonly data: { readonly projects: { readonly totalCount: number; readonly nodes: readonly unknown[] } };
}

test('Léa makes a token, and a program queries projects with it until she revokes it', async ({ page, say, baseURL }) => {
  const program = async (secret: string): Promise<Answer['data']['projects']> => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const answer = await fetch(`${baseURL}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await answer.json()) as Answer).data.projects;
  };
  const { tokens } = say.identity;
  const name = unique('Browser test');
  await enter(page, 'Léa Martin');
  await page.goto('/account');
  await page.getByRole('button', { name: tokens.create }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: tokens.name }).fill(name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: tokens.create }).click();
  const secret = await dialog.getByRole('textbox', { name: tokens.secret, exact: true }).inputValue();
  await expectAccessible(page);

  // What is shown to be tried first does as it says.
  const shown = dialog.getByRole('region', { name: tokens.firstQuery });
  const runs = async (command: string, ...words: string[]): Promise<string> => (await promisify(execFile)(command, words)).stdout;
  expect(JSON.parse(await runs('sh', '-c', `${await shown.innerText()} --silent`))).toMatchObject({ data: { projects: { nodes: [{}, {}, {}] } } });
  await dialog.getByRole('tab', { name: 'TypeScript' }).click();
  expect(await runs(process.execPath, '--input-type=module', '--eval', await shown.innerText())).toContain('projects: { nodes: [');

  const member = await program(secret);
  expect(member.nodes).toHaveLength(3);
  expect(member.totalCount).toBeGreaterThan(3);

  await dialog.getByRole('button', { name: tokens.understood }).click();
  await page.getByRole('button', { name: `${tokens.revoke}, ${name}` }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: tokens.revoke, exact: true }).click();
  await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  // From then on it proves nothing: what it gets is what any visitor gets.
  expect((await program(secret)).totalCount).toBeLessThan(member.totalCount);
});

test('a device that is signed out elsewhere is out at once', { tag: '@once' }, async ({ page, another, say }) => {
  const { sessions, signIn: door } = say.identity;
  const lost = await another();
  await signIn(lost, 'Karim Benali');
  await lost.goto('/working-groups');
  await expect(lost.getByRole('heading', { level: 1, name: say.workingGroups.title })).toBeVisible();
  await signIn(page, 'Karim Benali');
  await page.goto('/account/security');
  // Newest first, and this device has no such button.
  await page.getByRole('main').getByRole('button', { name: startOf(`${sessions.revoke}, `) }).first().click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: sessions.revoke, exact: true }).click();
  await expect(page.getByText(sessions.revoked)).toBeVisible();
  await expect(lost.getByRole('heading', { level: 1, name: door.title })).toBeVisible();
});

test('the language that one chooses goes with the account to another browser', { tag: '@once' }, async ({ page, another, language, say }) => {
  const other = language === 'fr' ? 'en' : 'fr';
  const names = { fr: say.shell.language.french, en: say.shell.language.english };
  await signIn(page, 'Karim Benali');
  await page.getByRole('button', { name: filled(say.shell.language.label, { language: names[language] }) }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  const elsewhere = await another();
  await enter(elsewhere, 'Karim Benali');
  await elsewhere.goto('/account');
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', other);
  await elsewhere.goto('/');
  await page.locator('header').getByRole('button', { name: /(Français|English)/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
});

test('pages carry a nonce of their own, and files that never change are kept for ever @once', async ({ page, request }) => {
  const nonces: unknown[] = [];
  for (const address of ['/', '/', '/graphql']) {
    const answer = await request.get(address, { headers: { accept: 'text/html' } });
    const { 'content-security-policy': policy = '', 'cache-control': cache } = answer.headers();
    const nonce = /style-src 'self' 'nonce-([\w-]{22})'/.exec(policy)?.[1];
    expect(await answer.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
    expect(policy).toContain(`script-src 'self';`);
    expect(cache).toBe('no-cache');
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(nonces.length);

  await page.goto('/');
  const script = (await page.locator('script[type=module]').first().getAttribute('src')) ?? '';
  const { 'cache-control': kept, 'content-encoding': encoding, 'content-type': type } = (await request.get(script, { headers: { 'accept-encoding': 'br' } })).headers();
  expect([kept, encoding, type]).toEqual(['public, max-age=31536000, immutable', 'br', 'application/javascript; charset=utf-8']);
});

test('the schema is browsed at /graphql, with nothing from the outside', { tag: '@once' }, async ({ page }) => {
  await page.goto('/graphql');
  await expect(page.locator('.graphiql-container')).toBeVisible();
  await expect(page.locator('.graphiql-container')).toContainText('viewer');
});

test('somebody takes their data along, and deletes their account once they have typed its address', async ({ page, say }) => {
  const { myData } = say.identity;
  const name = unique('Paul Sirven');
  const organisation = "Atelier Robotique de l'Isère";
  await enterAsColleague(page, { name, organisation, by: 'Léa Martin' });
  await page.goto('/account/my-data');
  const own = page.getByRole('region', { name: myData.own });
  await own.getByRole('button', { name: filled(myData.makeOf, { of: myData.own }) }).click();
  // Told live, and by a mail, whose link is this page.
  const download = page.waitForEvent('download');
  await own.getByRole('link', { name: myData.fetch }).click();
  expect((await download).suggestedFilename()).toBe('grappe.zip');
  await expect(page.getByRole('region', { name: organisation })).toBeVisible();

  await page.getByRole('button', { name: myData.delete.action }).click();
  const dialog = page.getByRole('dialog');
  const address = dialog.getByRole('textbox', { name: filled(myData.delete.type, { email: addressOf(name) }) });
  await address.fill('somebody@else.example');
  await dialog.getByRole('button', { name: myData.delete.action }).click();
  await expect(dialog.getByText(/Ce n’est pas l’adresse|This is not the address/)).toBeVisible();
  await expectAccessible(page);
  await address.fill(addressOf(name));
  await dialog.getByRole('button', { name: myData.delete.action }).click();
  await expect(page.getByRole('link', { name: say.common.actions.signIn }).first()).toBeVisible();
});

test('somebody says what they do and how to reach them, and chooses who sees it', async ({ page, another, say }) => {
  const { profile } = say.identity;
  const name = unique('Rose Vidal');
  await enterAsColleague(page, { name, organisation: 'Regardal Vision' });
  await page.goto('/account/profile');
  await page.getByRole('textbox', { name: profile.jobTitle }).fill(`Opticienne ${name}`);
  await page.getByRole('textbox', { name: profile.phone }).fill('+33 4 76 00 00 00');
  await page.getByRole('button', { name: say.common.actions.save }).first().click();
  await expect(page.getByText(profile.saved)).toBeVisible();
  await page.getByRole('checkbox', { name: `${say.words.ProfileField.PHONE}, Pôle Arvane` }).check();
  await page.getByRole('button', { name: say.common.actions.save }).last().click();
  await expect(page.getByText(profile.shown)).toBeVisible();
  await expectAccessible(page);

  const { visibility } = say.clusters.organisation;
  const { organisations } = await ask<{ organisations: { nodes: { id: string }[] } }>(page, '{ organisations(first: 1, filter: { text: "Regardal" }) { nodes { id } } }');
  await page.goto(`/organisations/${organisations.nodes[0]?.id}`);
  await page.getByRole('button', { name: visibility.open }).click();
  await expect(page.getByRole('checkbox', { name: `${say.words.OrganisationField.SIZE}, Pôle Arvane` })).toBeDisabled();
  await expectAccessible(page);

  const neighbour = await another();
  await enter(neighbour, 'Karim Benali');
  await neighbour.goto(`/organisations/${organisations.nodes[0]?.id}`);
  const line = neighbour.getByRole('listitem').filter({ hasText: name });
  await expect(line.getByText(`Opticienne ${name}`)).toBeVisible();
  await expect(line.getByRole('link', { name: '+33 4 76 00 00 00' })).toBeVisible();
  await expect(line.getByText(addressOf(name))).toHaveCount(0);
});

test('who has an account and is signed out accepts an invitation with their password', { tag: '@once' }, async ({ page, another, say }) => {
  const { invitation } = say.identity;
  const name = unique('Ugo Blanc');
  await enterAsColleague(await another(), { name, organisation: 'Regardal Vision' });
  await page.goto(`/invitation/${await invited({ organisation: 'Atelier Robotique de l\'Isère', email: addressOf(name) })}`);
  await expect(page.getByRole('link', { name: invitation.otherwise })).toBeVisible();
  await page.getByLabel(invitation.prove).first().fill('une phrase que personne ne devine');
  await expectAccessible(page);
  await page.getByRole('button', { name: invitation.submit }).click();
  await expect(page.getByText(filled(invitation.welcome, { organisation: 'Atelier Robotique de l\'Isère' }))).toBeVisible();
});
