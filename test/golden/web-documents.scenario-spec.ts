import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Credentials } from '@grappe/testing';
import { fillWorld, idOf, signIn } from '../load/world';
import { bootApp, type Product } from '../setup/product';
import { webDocuments, type WebDocument } from './web-documents';

/** Who reads, by the number of the person in the world. */
const persons = { member: 1, 'excluded competitor': 20, animateur: 5 };
const readers = ['visitor', ...Object.keys(persons)];

let app: Product;
let client: pg.Client;
const sessions = new Map<string, Credentials>();
beforeAll(async () => {
  app = await bootApp();
  client = new pg.Client({ connectionString: app.database.url });
  await client.connect();
  await fillWorld(client, { organisations: 40, projects: 120, persons: 60, messages: 600 });
  await client.query(`insert into cluster_animateur (cluster_id, person_id, since) select id, $1, now() from cluster where slug = 'cluster-2'`, [idOf('person', persons.animateur)]);
  await client.query(
    `insert into project_excluded_organisation (project_id, organisation_id) select $1, organisation_id from mandate where person_id = $2 on conflict do nothing`,
    [idOf('project', 1), idOf('person', persons['excluded competitor'])],
  );
  for (const [reader, n] of Object.entries(persons)) {
    const secret = reader === 'member' ? `the-session-of-person-${n}` : await signIn(client, n);
    const as = { cookie: `grappe_session=${secret}` };
    sessions.set(reader, as);
    // The first use of a session is written down, and then one in a minute: none while statements are counted.
    await app.answer('{ clusters { id } }', {}, { as });
  }
  await client.query(`update session set last_used_at = now() + interval '1 hour'`);
});
afterAll(async () => {
  await client.end();
  await app.close();
});

const about: Readonly<Record<string, string>> = {
  ProjectPage: idOf('project', 1), ProjectToEdit: idOf('project', 1), Channel: idOf('channel', 1), OrganisationPage: idOf('organisation', 1), WorkingGroupPage: idOf('group', 10),
};
const values: Readonly<Record<string, unknown>> = {
  projectId: idOf('project', 1), organisationId: idOf('organisation', 1), clusterId: idOf('cluster', 2), slug: 'cluster-2', text: 'hydrogène', token: 'none', first: 10, order: 'NEWEST', acts: true, withCompetences: true,
  competenceIds: [idOf('competence', 1)],
};

/** What a document costs a reader, once it and its reader are known. */
async function statementsOf({ name, text, variables }: WebDocument, reader: string): Promise<readonly string[]> {
  const given = Object.fromEntries([...variables].filter(([variable, type]) => type.endsWith('!') || variable in values).map(([variable]) => [variable, variable === 'id' ? about[name] : values[variable]]));
  const ask = async (): Promise<void> => {
    await app.answer(text, given, { as: sessions.get(reader) });
    await atRest();
  };
  await ask();
  return (await app.countingSql(ask)).statements;
}

/** What one field of Query is refused is answered before the others have been read. */
async function atRest(): Promise<void> {
  const { master: pool } = app.get(DataSource).driver as unknown as { master: pg.Pool };
  for (let look = 0; look < 100 && (look === 0 || pool.idleCount < pool.totalCount || pool.waitingCount > 0); look++) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** A statement in lines, so that a difference shows where it is; what differs from run to run, and the numbers of values, left out. */
const inLines = (statement: string): string[] =>
  statement.replace(/[0-9a-f]{32}/g, '…').replace(/\$\d+/g, '$').replace(/\s+/g, ' ').replace(/ (from|where|order by|union|\(select|and \(|or \() /g, '\n$1 ').replace(/, '/g, ",\n'").split('\n');

/** The lines that only one reader's statement has. */
function differences(statements: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.flatMap(inLines));
  return statements.flatMap(inLines).filter((line) => !known.has(line));
}

describe('the documents of the web app', () => {
  const counts = new Map<string, number[]>();

  it.each(webDocuments().map((document) => [document.name, document] as const))('%s', async (name, document) => {
    const [visitor = [], member = [], excluded = [], animateur = []] = [await statementsOf(document, 'visitor'), await statementsOf(document, 'member'), await statementsOf(document, 'excluded competitor'), await statementsOf(document, 'animateur')];
    const all = [visitor, member, excluded, animateur];
    counts.set(name, all.map(({ length }) => length));
    const cost = readers.map((reader, at) => `${reader}: ${all[at]?.length} statements, ${all[at]?.filter((text) => text.includes('by resolvers')).length} by resolvers`);
    const more = [['visitor', visitor], ['excluded competitor', excluded], ['animateur', animateur]].map(([reader, own]) => [`-- only for ${String(reader)}:`, ...differences(own as readonly string[], member)]);
    expect([...cost, '-- member:', ...member.flatMap((text) => [...inLines(text), ';']), ...more.filter(({ length }) => length > 1).flat()].join('\n')).toMatchSnapshot();
  });

  it('cost the same however long their lists are', async () => {
    const some = (of: string): string => `left(${of}::text, 1) < '8'`;
    for (const shorter of ['support', `expression_of_interest where ${some('id')}`, `invitation where ${some('id')}`, `partner where not lead and ${some('id')}`, `notification where ${some('id')}`, 'message where sequence > 1', `working_group_member where role <> 'CHAIR'`]) {
      await client.query(`delete from ${shorter}`);
    }
    for (const document of webDocuments()) {
      const lengths: number[] = [];
      for (const reader of readers) lengths.push((await statementsOf(document, reader)).length);
      expect([document.name, lengths]).toEqual([document.name, counts.get(document.name)]);
    }
  });
});
