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

async function importing(clusterId: string, lines: readonly string[]): Promise<{ counts: ImportCounts; rows: ImportedRow[]; outcomes: string[] }> {
  const rows: ImportedRow[] = [];
  const file = (async function* () {
    yield Buffer.from(lines.join('\n'));
  })();
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
    expect(rows[0]?.reason).toContain('already on record: Le Four, Privas');
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
  });

  it('costs the same statements for few rows as for many', async () => {
    const clusterId = await given.cluster();
    const rows = (from: number, many: number) => [header, ...Array.from({ length: many }, (_, place) => `r${from + place},Entreprise,Rang ${from + place},bois,,,Ville ${from + place},,`)];
    const few = await app.countingSql(() => importing(clusterId, rows(0, 3)));
    const many = await app.countingSql(() => importing(clusterId, rows(100, 150)));
    expect(many.count).toBe(few.count);
  });
});
