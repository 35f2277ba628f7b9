import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClustersModule, GiveMandate } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { ProjectsModule } from '@grappe/features/projects';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, type BootedModules } from '@grappe/testing';
import type { ImportCounts, ImportedRow } from '../domain/imported-row';
import { ImportsModule } from '../imports.module';
import { ImportMembers } from './import-members.case';

let app: BootedModules;
let given: GivenClusters;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ImportsModule);
  given = new GivenClusters(app);
});
afterAll(() => app.close());

const header = 'id,category,name,tags,address,postcode,city,lat,lon';
const list = [header, 'levure,Entreprise,Levure & Cie,bio;B2B,1 rue A,69002,Lyon,45.7,4.8', 'ecole,École,École du Lac,b2b,,69003,Lyon,,', 'LEVURE2,Entreprise,LEVURE & CIE,,,69002,LYON,45.7,4.8', 'x,Vaisseau,X,,,,,,'];

async function* stream(content: Buffer | string): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

async function importing(clusterId: string, lines: readonly string[]): Promise<{ counts: ImportCounts; rows: ImportedRow[]; outcomes: string[] }> {
  const rows: ImportedRow[] = [];
  const file = stream(`\uFEFF${lines.join('\n')}`); // with the mark that spreadsheets set
  const counts = await app.get(ImportMembers).run({ clusterId, file }, { began: () => undefined, ended: (ended) => void rows.push(...ended), noted: () => undefined });
  rows.sort((a, b) => a.line - b.line);
  return { counts, rows, outcomes: rows.map(({ outcome }) => outcome) };
}

const state = (): Promise<unknown> =>
  app.database.query(`select o.source_key, o.name, o.city, o.updated_at, m.role, m.status, array(select c.code from organisation_competence oc
    join competence c on c.id = oc.competence_id where oc.organisation_id = o.id order by 1) as codes
    from organisation o left join membership m on m.organisation_id = o.id where o.source like 'members:%' order by o.source, o.source_key`);

describe('importing a list of members', () => {
  it('ends every row as created or refused, and a second time changes nothing', async () => {
    const clusterId = await given.cluster();
    const first = await importing(clusterId, list);
    expect(first.counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 2 });
    expect(first.outcomes).toEqual(['created', 'created', 'refused', 'refused']);
    expect(first.rows[2]).toMatchObject({ column: 'name', reason: 'duplicate of line 2 (Levure & Cie, levure)' });
    const made = await state();
    expect(made).toMatchObject([
      { source_key: 'ecole', role: 'INSTITUTION', status: 'ACTIVE', codes: ['tag:b2b'] },
      { source_key: 'levure', role: 'CORE_COMPANY', status: 'ACTIVE', codes: ['tag:b2b', 'tag:bio'] },
    ]);

    const events = await app.database.query('select id from event');
    const second = await importing(clusterId, list);
    expect(second.counts).toEqual({ created: 0, updated: 0, unchanged: 2, refused: 2 });
    expect(await state()).toEqual(made);
    expect(await app.database.query('select id from event')).toHaveLength(events.length);
  });

  it('updates what the list says anew, and keeps what it has no column for', async () => {
    const clusterId = await given.cluster();
    await importing(clusterId, [header, 'pont,Entreprise,Atelier du Pont,bois,1 quai B,26000,Valence,44.9,4.9']);
    const { outcomes } = await importing(clusterId, ['id,category,name,city', 'pont,Entreprise,Atelier du Grand Pont,Valence']);
    expect(outcomes).toEqual(['updated']);
    const [row] = await app.database.query(`select name, street, latitude, (select count(*)::int from organisation_competence where organisation_id = o.id) as skills
      from organisation o where source_key = 'pont'`);
    expect(row).toEqual({ name: 'Atelier du Grand Pont', street: '1 quai B', latitude: 44.9, skills: 1 });
  });

  it('tells an organisation that is on record from elsewhere, and does not make it again', async () => {
    await importing(await given.cluster(), [header, 'four,Entreprise,Le Four,,,07000,Privas,44.73,4.6']);
    const { outcomes, rows } = await importing(await given.cluster(), [header, 'f,Entreprise,Le Four,,,07000,Privas,44.731,4.601', 'g,Entreprise,Le Four,,,59000,Lille,50.6,3.06']);
    expect(outcomes).toEqual(['refused', 'created']);
    expect(rows[0]).toMatchObject({ column: 'name', reason: 'already on record: Le Four, Privas, by the list of another cluster as "four": not made again; it joins this cluster by an application of its own' });
  });

  it('tells a row whose key has changed, and does not make it again', async () => {
    const clusterId = await given.cluster();
    await importing(clusterId, [header, 'gare,Entreprise,La Gare,,,26100,Romans,45.04,5.05']);
    const { rows } = await importing(clusterId, [header, 'la-gare,Entreprise,La Gare,,,26100,Romans,45.04,5.05']);
    expect(rows).toMatchObject([{ outcome: 'refused', column: 'name', reason: expect.stringContaining('already on record: La Gare, Romans, by this list as "gare"') }]);
  });

  it('goes on where it was cut off: what it has told is on record, and is not made again', async () => {
    const clusterId = await given.cluster();
    const many = [header, ...Array.from({ length: 450 }, (_, n) => `c${n},Entreprise,Coupure ${n},,,,Ville ${n},,`)];
    const told: string[] = [];
    const cutOff = { began: () => undefined, noted: () => undefined, ended: (rows: readonly ImportedRow[]) => {
      told.push(...rows.map(({ key }) => key));
      if (told.length > 0) throw new Error('cut off');
    } };
    await expect(app.get(ImportMembers).run({ clusterId, file: stream(many.join('\n')) }, cutOff)).rejects.toThrow('cut off');
    const kept = await app.database.query<{ key: string }>('select source_key as key from organisation where source = $1', [`members:${clusterId}`]);
    expect(kept.map(({ key }) => key).sort()).toEqual([...told].sort());
    expect((await importing(clusterId, many)).counts).toEqual({ created: 450 - told.length, updated: 0, unchanged: told.length, refused: 0 });
  });

  it('leaves the page and the membership of who has persons of their own to them', async () => {
    const clusterId = await given.cluster();
    await importing(clusterId, [header, 'moulin,Entreprise,Le Moulin,,,,,,']);
    const [{ id = '' } = {}] = await app.database.query<{ id: string }>(`select id from organisation where source_key = 'moulin'`);
    const personId = await given.person('Léa');
    await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId: id, right: 'OWNER' }));
    const { rows } = await importing(clusterId, [header, 'moulin,Entreprise,Le Moulin Bleu,,,,,,']);
    expect(rows).toMatchObject([{ outcome: 'unchanged', remarks: [expect.stringContaining('persons of its own')] }]);
    expect(await app.database.query(`select name from organisation where source_key = 'moulin'`)).toEqual([{ name: 'Le Moulin' }]);
  });

  it('says clearly what it cannot read', async () => {
    await expect(importing(await given.cluster(), ['id,nom', 'a,b'])).rejects.toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining('"category"') });
    const latin = stream(Buffer.from('nom,type\nCaf\u00e9,entreprise', 'latin1'));
    const nobody = { began: () => undefined, ended: () => undefined, noted: () => undefined };
    await expect(app.get(ImportMembers).run({ clusterId: await given.cluster(), file: latin }, nobody)).rejects.toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining('UTF-8') });
  });

  it('leaves PostgreSQL knowing how full its tables are, since it plans as for empty ones until it does', async () => {
    await importing(await given.cluster(), list);
    const unknown = await app.database.query(`select relname from pg_class where relname in ('organisation', 'membership', 'organisation_competence') and reltuples < 0`);
    expect(unknown).toEqual([]);
  });

  it('costs the same statements for few rows as for many', async () => {
    const clusterId = await given.cluster();
    const rows = (from: number, many: number) => [header, ...Array.from({ length: many }, (_, place) => `r${from + place},Entreprise,Rang ${from + place},bois,,,Ville ${from + place},,`)];
    const few = await app.countingSql(() => importing(clusterId, rows(0, 3)));
    const many = await app.countingSql(() => importing(clusterId, rows(100, 150)));
    expect(many.count).toBe(few.count);
  });
});
