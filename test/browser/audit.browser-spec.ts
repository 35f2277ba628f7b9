import { callOfLea } from './support/given';
import { enter } from './support/people';
import { expect, expectAccessible, test, unique } from './support/test';

test('an animateur searches the audit log and takes it along; for a member it is not there', async ({ page, another, say }) => {
  const { audit, clusters, common } = say;
  const title = unique('Banc d’usure');
  await callOfLea({ title, seat: 'Un atelier de mesure' });
  await enter(page, 'Claire Dubois');
  await page.goto('/administration');
  await page.getByRole('link', { name: clusters.desk.auditLog }).click();
  await expect(page.getByRole('heading', { level: 1, name: audit.title })).toBeVisible();
  const filters = page.getByRole('button', { name: common.actions.filters });
  if (await filters.isVisible()) await filters.click();
  await page.getByRole('searchbox', { name: audit.who }).fill('Léa');
  await expect(page).toHaveURL(/who=/);
  await page.getByLabel(audit.act, { exact: true }).selectOption('PROJECT_PROPOSED');
  const line = page.getByRole('article').filter({ hasText: title });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('Léa Martin');
  await expect(line.getByText(/127\.0\.0\.0\/24|::/)).toBeVisible();
  await expect(page.getByRole('article').filter({ hasNotText: 'Léa Martin' })).toHaveCount(0);
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: audit.export }).click();
  const file = await (await download).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString('utf8');
  const lines = text.trim().split('\r\n');
  expect(lines.some((one) => one.includes('Léa Martin') && one.includes(title))).toBe(true);
  expect(lines.slice(1).every((one) => one.includes('Léa Martin'))).toBe(true);

  const lea = await another();
  await enter(lea, 'Léa Martin');
  await lea.goto('/administration/audit-log');
  await expect(lea.getByText(common.errors.notFoundTitle)).toBeVisible();
  const none = await lea.context().request.get(new URL(await page.getByRole('link', { name: audit.export }).getAttribute('href') ?? '', page.url()).href);
  expect((await none.text()).trim().split('\r\n')).toHaveLength(1);
});
