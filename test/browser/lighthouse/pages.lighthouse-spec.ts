import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import lighthouse, { desktopConfig, type Result } from 'lighthouse';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../../apps/web/src/app/paths';
import { chromiumLaunch } from '../../../libs/testing/browser/chromium';
import { ask, enter, type Who } from '../support/people';
import { addressHere, freePort } from '../support/start-product';

const least = { performance: 95, accessibility: 100, 'best-practices': 100 };
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

const forms = ['desktop', 'phone'] as const;
type Form = (typeof forms)[number];

type Address = string | (() => Promise<string>);
const pages: readonly (readonly [name: string, reader: Who | null, address: Address])[] = [
  ['home of a visitor', null, paths.home],
  ['sign in', null, paths.signIn],
  ['home of a member', 'Léa Martin', paths.home],
  ['directory', 'Léa Martin', paths.directory],
  ['projects', 'Léa Martin', paths.projects],
  ['a project', 'Léa Martin', () => firstOf('projects', paths.project)],
  ['groups', 'Léa Martin', paths.workingGroups],
  ['a group', 'Léa Martin', () => firstOf('workingGroups', paths.workingGroup)],
  ['account', 'Léa Martin', paths.account],
];

/** The page of the first of Léa's own. */
async function firstOf(list: string, pathOf: (id: string) => string): Promise<string> {
  const { found } = await ask<{ found: { nodes: { id: string }[] } }>('Léa Martin', `{ found: ${list}(first: 1, filter: { mine: true }) { nodes { id } } }`);
  return pathOf(found.nodes[0]?.id ?? '');
}

const folder = mkdtempSync(join(tmpdir(), 'grappe-lighthouse-'));
let browser: BrowserContext;
let port: number;

test.beforeAll(async () => {
  const { args, ...launch } = await chromiumLaunch();
  port = await freePort();
  // Lighthouse opens its page beside those of the profile, and is who they are.
  browser = await chromium.launchPersistentContext(folder, { ...launch, args: [...args, `--remote-debugging-port=${port}`], locale: 'fr-FR', baseURL: addressHere() });
});

test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What Lighthouse says of a page, as its reader sees it. */
async function judged(reader: Who | null, address: Address, form: Form): Promise<Result> {
  const path = typeof address === 'string' ? address : await address();
  await browser.clearCookies();
  const page = await browser.newPage();
  if (reader) await enter(page, reader);
  await page.close();
  const flags = { port, output: 'json' as const, logLevel: 'error' as const, onlyCategories: categories, disableStorageReset: true };
  const run = await lighthouse(addressHere() + path, flags, form === 'desktop' ? desktopConfig : undefined);
  if (!run) throw new Error('Lighthouse says nothing.');
  return run.lhr;
}

// One test, for the table is one.
test('the main pages are fast, accessible and well made, on a desk and on a phone', async () => {
  console.log(row('page', ['perf', 'access', 'best', 'FCP', 'LCP', 'TBT', 'CLS']));
  for (const form of forms) {
    for (const [name, reader, address] of pages) {
      const result = await judged(reader, address, form);
      const scores = scoresOf(result);
      console.log(row(`${name}, ${form}`, figuresOf(result)));
      for (const category of categories) expect.soft(scores[category], `${name}, ${form}: ${category}\n${faults(result, category)}`).toBeGreaterThanOrEqual(least[category]);
    }
  }
});

const row = (name: string, cells: readonly string[]): string => name.padEnd(28) + cells.map((cell) => cell.padStart(9)).join('');

const scoresOf = ({ categories: judged }: Result) =>
  Object.fromEntries(categories.map((category) => [category, Math.round((judged[category]?.score ?? 0) * 100)])) as Record<Category, number>;

function figuresOf(lhr: Result): string[] {
  const figure = (audit: string, unit: number, places: number) => ((lhr.audits[audit]?.numericValue ?? 0) / unit).toFixed(places);
  const scores = scoresOf(lhr);
  return [
    ...categories.map((category) => String(scores[category])),
    `${figure('first-contentful-paint', 1000, 1)} s`,
    `${figure('largest-contentful-paint', 1000, 1)} s`,
    `${figure('total-blocking-time', 1, 0)} ms`,
    figure('cumulative-layout-shift', 1, 3),
  ];
}

/** What cost points, by name. */
function faults({ audits, categories: judged }: Result, category: Category): string {
  const ofCategory = judged[category]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]) ?? [];
  return ofCategory
    .filter((audit) => audit && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit?.title ?? ''} ${audit?.displayValue ?? ''} ${JSON.stringify(audit?.details ?? '').slice(0, 600)}`)
    .join('\n');
}
