import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask, enter } from './support/people';
import { expect, expectAccessible, test, unique } from './support/test';

let receiver: Server;
let url: string;
let status = 200;
const received: string[] = [];
test.beforeAll(async () => {
  receiver = createServer((request, response) => {
    received.push(String(request.headers['webhook-signature']));
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
});
test.afterAll(() => receiver.close());

test('Léa makes a webhook, tries it, sees what came of it, and deletes it', async ({ page, say }) => {
  const { webhooks: words, words: vocabulary, common } = say;
  const name = unique('CRM');
  const { viewer } = await ask<{ viewer: { mandates: { organisation: { id: string } }[] } }>('Léa Martin', '{ viewer { mandates { organisation { id } } } }');
  await enter(page, 'Léa Martin');
  await page.goto(`/organisations/${viewer.mandates[0]?.organisation.id}`);
  await page.getByRole('link', { name: words.open, exact: true }).click();
  await page.getByRole('button', { name: words.create }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words.name }).fill(name);
  await dialog.getByRole('textbox', { name: words.url }).fill('https://10.0.0.1/');
  await dialog.getByRole('checkbox', { name: vocabulary.WebhookEvent.OFFER_PUBLISHED }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: words.create }).click();
  await expect(dialog.getByRole('textbox', { name: words.url })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: words.url }).fill(url);
  await dialog.getByRole('button', { name: words.create }).click();
  await expect(dialog.getByRole('textbox', { name: words.secret, exact: true })).toHaveValue(/^whsec_/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: words.understood }).click();

  const card = page.getByRole('region', { name });
  const trying = card.getByRole('button', { name: words.test });
  await trying.click();
  // The log grows by itself.
  await expect(card.getByText(vocabulary.WebhookDeliveryStatus.DELIVERED)).toBeVisible();
  expect(received.at(-1)).toMatch(/^v1,/);
  status = 500;
  await trying.click();
  await expect(card.getByText(words.answered.replace('{{status}}', '500'))).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('button', { name: words.stop, exact: true }).click();
  await expect(card.getByText(vocabulary.WebhookStop.BY_HAND)).toBeVisible();
  await card.getByRole('button', { name: words.delete }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.delete, exact: true }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByText(common.errors.title)).toHaveCount(0);
});
