import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { featureModules } from '@grappe/composition';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { bootModules, type BootedModules } from '@grappe/testing';
import { buildApps, ended, pause, type Built } from './server-process';

const rows = 3_000;
let app: BootedModules;
let built: Built;
let folder: string;
let slug: string;
const running: ChildProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grappe-import-'));
  [app, built] = await Promise.all([bootModules(...featureModules), buildApps('cli')]);
  const clusterId = await new GivenClusters(app).cluster();
  [{ slug }] = (await app.database.query<{ slug: string }>('select slug from cluster where id = $1', [clusterId])) as [{ slug: string }];
  const list = ['id,category,name,tags,city', ...Array.from({ length: rows }, (_, n) => `k${n},Entreprise,Atelier ${n},bois;b${n % 50},Ville ${n}`), 'twice,Entreprise,ATELIER 7,,Ville 7'];
  writeFileSync(at('liste.csv'), list.join('\n'));
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  built.remove();
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

const at = (file: string): string => join(folder, file);

/** The command as an operator gives it; `said` is all that it printed once it has ended. */
function grappe(...words: string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [built.mains.get('cli') ?? '', ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LOG: 'silent', DATABASE_URL: app.database.url, DATABASE_POOL: '4' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text };
}

async function ran(...words: string[]): Promise<{ code: number | null; said: string }> {
  const { child, said } = grappe(...words);
  await ended(child);
  await pause(20); // what it printed last
  return { code: child.exitCode, said: said() };
}

const members = (...rest: string[]): string[] => ['import', 'members', 'liste.csv', '--cluster', slug, ...rest];
const recorded = async (): Promise<number> => (await app.database.query<{ n: number }>('select count(*)::int as n from organisation'))[0]?.n ?? 0;
/** Everything that an import writes, as one text. */
const state = (): Promise<unknown> =>
  app.database.query(`select (select md5(string_agg(o::text, '|' order by o.id)) from organisation o) as organisations, (select md5(string_agg(m::text, '|' order by m.id)) from membership m) as members,
    (select md5(string_agg(c::text, '|' order by c::text)) from organisation_competence c) as competences, (select count(*) from event) as events`);

it('goes on where it was when the command is killed, tells every row, and changes nothing a second time', async () => {
  const { child } = grappe(...members('--report', 'killed.csv'));
  for (const deadline = Date.now() + 30_000; (await recorded()) === 0 && Date.now() < deadline; ) await pause(1);
  child.kill('SIGKILL');
  await ended(child);
  const before = await recorded();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(rows);

  const resumed = await ran(...members());
  expect(resumed).toMatchObject({ code: 0, said: expect.stringContaining(`${rows - before} created, 0 updated, ${before} unchanged, 1 refused`) as unknown });
  const report = readFileSync(at('liste.report.csv'), 'utf8').split('\r\n');
  expect(report).toHaveLength(rows + 3); // the names of the columns, every row, and the end of the last line
  expect(report).toContain(`members,${rows + 2},twice,ATELIER 7,refused,name,"duplicate of line 9 (Atelier 7, k7)",`);

  const made = await state();
  expect(await ran(...members())).toMatchObject({ code: 0, said: expect.stringContaining(`0 created, 0 updated, ${rows} unchanged, 1 refused`) as unknown });
  expect(await state()).toEqual(made);
});

it('says in a sentence what it cannot do, and ends with an error', async () => {
  writeFileSync(at('latin.csv'), Buffer.from('nom,type\nCaf\u00e9,\u00c9cole\n', 'latin1'));
  writeFileSync(at('columns.csv'), 'nom\nAtelier\n');
  writeFileSync(at('organisations.tsv.gz'), 'no gzip');
  writeFileSync(at('projects.jsonl.gz'), gzipSync(''));
  const before = await state();
  const wrong: [words: string[], said: RegExp][] = [
    [['import', 'members', 'nowhere.csv', '--cluster', slug], /^There is no such file: .*nowhere\.csv\.\n$/],
    [['import', 'members', '.', '--cluster', slug], /^There is no such file: /],
    [['import', 'cordis', 'nowhere', '--cluster', slug], /^There is no such file: .*organisations\.tsv\.gz, .*projects\.jsonl\.gz\.\n$/],
    [['import', 'members', 'liste.csv', '--cluster', 'nobody'], /^There is no cluster "nobody"\. Found it with: cluster create nobody /],
    [['import', 'members', 'columns.csv', '--cluster', slug], /^The file cannot be read: The file has no column "category"\. Its first line names: nom\./],
    [['import', 'members', 'latin.csv', '--cluster', slug], /^The file cannot be read: It is not in UTF-8/],
    [['import', 'cordis', '.', '--cluster', slug], /^.*organisations\.tsv\.gz cannot be read: incorrect header check\.\n$/],
    [members('--report', join('nowhere', 'report.csv')), /^The report cannot be written: .* Name another place with --report <file>\.\n$/],
  ];
  for (const [words, sentence] of wrong) {
    const { code, said } = await ran(...words);
    expect([words.join(' '), code, said]).toEqual([words.join(' '), 1, expect.stringMatching(sentence)]);
  }
  expect(existsSync(at('nowhere'))).toBe(false);
  expect(await state()).toEqual(before);
});
