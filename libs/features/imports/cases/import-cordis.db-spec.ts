import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { ProjectsModule } from '@grappe/features/projects';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { bootModules, type BootedModules } from '@grappe/testing';
import type { ImportCounts, ImportedRow } from '../domain/imported-row';
import { ImportsModule } from '../imports.module';
import { ImportCordis } from './import-cordis.case';
import { ImportMembers } from './import-members.case';

let app: BootedModules;
let clusterId: string;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ImportsModule);
  clusterId = await new GivenClusters(app).cluster();
});
afterAll(() => app.close());

const organisations = ['pic\tname\tshort_name\tactivity_type\tcountry\tcity\tpostcode\tlat\tlon', ...[1, 2, 3].map((n) => `90000000${n}\tLab ${n}\t\tHES\tFR\tLyon\t69002\t45.7\t4.8`)];
const project = (id: string, pics: readonly string[], facts: object = {}): string =>
  JSON.stringify({
    id, title: `Project ${id}`, objective: 'A long enough objective, told here.', topic: 'Small satellites', theme: 'Space', startDate: '2014-01-01', endDate: '2016-01-01',
    participants: pics.map((pic, place) => ({ pic, role: place === 0 ? 'coordinator' : 'participant' })), ...facts,
  });
const projects = [project('1', ['900000001', '900000002', '999999999']), project('2', ['900000002']), project('3', ['999999999', '900000001'])];

async function importing(projectLines: readonly string[], onlyTables: number = Infinity, organisationLines: readonly string[] = organisations): Promise<{ counts: ImportCounts; rows: ImportedRow[] }> {
  const rows: ImportedRow[] = [];
  let begun = 0;
  const counts = await app.get(ImportCordis).run(
    { clusterId, organisations: stream(organisationLines), projects: stream(projectLines) },
    {
      began: () => {
        if (++begun > onlyTables) throw new Error('killed');
      },
      ended: (ended) => void rows.push(...ended),
      noted: () => undefined,
    },
  );
  return { counts, rows };
}

async function* stream(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

const state = (): Promise<unknown> =>
  app.database.query(`select p.source_key, p.title, p.stage, p.updated_at, p.version, lead.source_key as lead,
    array(select o.source_key from partner m join organisation o on o.id = m.organisation_id where m.project_id = p.id and not m.lead order by 1) as partners,
    array(select c.code from seat s join seat_competence sc on sc.seat_id = s.id join competence c on c.id = sc.competence_id where s.project_id = p.id order by 1) as codes
    from project p join organisation lead on lead.id = p.lead_organisation_id order by 1`);

describe('importing CORDIS', () => {
  it('goes on where a killed import stopped, and a second time changes nothing', async () => {
    await expect(importing(projects, 1)).rejects.toThrow('killed');
    const first = await importing(projects);
    expect(first.counts).toEqual({ created: 2, updated: 0, unchanged: 3, refused: 1 });
    expect(first.rows.find(({ key }) => key === '3')).toMatchObject({ table: 'projects', line: 3, outcome: 'refused', column: 'participants' });
    expect(first.rows.find(({ key }) => key === '1')?.remarks).toEqual(['participants: 1 left out that are not on record (999999999)']);
    const made = await state();
    expect(made).toMatchObject([
      { source_key: '1', stage: 'COMPLETED', lead: '900000001', partners: ['900000002'], codes: ['cordis:space', 'cordis:topic:small-satellites'] },
      { source_key: '2', lead: '900000002', partners: [], codes: [] },
    ]);
    const events = await app.database.query('select id from event');
    expect((await importing(projects)).counts).toEqual({ created: 0, updated: 0, unchanged: 5, refused: 1 });
    expect(await state()).toEqual(made);
    expect(await app.database.query('select id from event')).toHaveLength(events.length);
  });

  it('brings up to date what has changed', async () => {
    const { counts } = await importing([project('1', ['900000001', '900000002', '900000003'], { endDate: '2999-01-01' }), projects[1] ?? '']);
    // The project, and the organisation that has now worked in its field.
    expect(counts).toMatchObject({ created: 0, updated: 2 });
    expect(await state()).toMatchObject([{ stage: 'RUNNING', partners: ['900000002', '900000003'] }, {}]);
  });

  it('makes its organisations members with the competences of what they did', async () => {
    const [lab] = await app.database.query(`select o.nature, m.role, m.status, (select count(*)::int from organisation_competence where organisation_id = o.id) as skills
      from organisation o join membership m on m.organisation_id = o.id where o.source_key = '900000003'`);
    expect(lab).toEqual({ nature: 'UNIVERSITY', role: 'INSTITUTION', status: 'ACTIVE', skills: 2 });
  });

  it('tells whose name is on record from elsewhere at the same place, and that a namesake is not', async () => {
    const file = (async function* () {
      yield Buffer.from('id,category,name,city,lat,lon\nici,Entreprise,Lab Double,Lyon,45.7,4.8\nloin,Entreprise,Lab Loin,Lille,50.6,3.1');
    })();
    await app.get(ImportMembers).run({ clusterId, file }, { began: () => undefined, ended: () => undefined, noted: () => undefined });
    const line = (pic: string, name: string): string => `${pic}\t${name}\t\tPRC\tFR\tLyon\t69002\t45.7\t4.8`;
    const { rows } = await importing([], Infinity, [organisations[0] ?? '', line('900000011', 'LAB DOUBLE'), line('900000012', 'Lab Loin')]);
    expect(rows.map(({ outcome, remarks }) => [outcome, remarks])).toEqual([
      ['created', ['name: already on record: Lab Double, Lyon, by a list of members as "ici"']],
      ['created', []],
    ]);
  });

  it('leaves PostgreSQL knowing how full its tables are, since it plans as for empty ones until it does', async () => {
    await importing(projects);
    const unknown = await app.database.query(`select relname from pg_class where relname in ('organisation', 'membership', 'organisation_competence', 'project', 'partner', 'seat', 'seat_competence') and reltuples < 0`);
    expect(unknown).toEqual([]);
  });

  it('costs the same statements for few rows as for many', async () => {
    const lines = (from: number, many: number): string[] => Array.from({ length: many }, (_, n) => `${from + n}\tRang ${from + n}\t\tPRC\tFR\tLyon\t69002\t45.7\t4.8`);
    const led = (from: number, many: number): string[] => Array.from({ length: many }, (_, n) => project(`p${from + n}`, [`${from + n}`, `${from}`]));
    const run = (from: number, many: number) => app.countingSql(() => importing(led(from, many), Infinity, [organisations[0] ?? '', ...lines(from, many)]));
    const few = await run(910000000, 3);
    expect((await run(920000000, 150)).count).toBe(few.count);
  });
});
