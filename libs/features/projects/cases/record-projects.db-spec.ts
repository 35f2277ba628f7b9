import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsModule } from '../projects.module';
import { ProjectQueries } from './projects.queries';
import { RecordProjects, type RecordedProject } from './record-projects.case';

let app: BootedModules;
let clusterId: string;
let organisations: string[];
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
  const clusters = new GivenClusters(app);
  clusterId = await clusters.cluster();
  organisations = [];
  for (let count = 0; count < 4; count++) organisations.push(await clusters.organisation(clusterId));
});
afterAll(() => app.close());

const onPaper = (sourceKey: string, facts: Partial<RecordedProject> = {}): RecordedProject => ({
  clusterId,
  kind: 'RESEARCH_AND_DEVELOPMENT',
  title: `Projet ${sourceKey}`,
  summary: 'Un projet mené ailleurs.',
  stage: 'COMPLETED',
  leadOrganisationId: organisations[0] ?? '',
  partnerOrganisationIds: organisations.slice(1, 3),
  source: 'cordis',
  sourceKey,
  createdAt: new Date('2020-01-01'),
  ...facts,
});
const record = (...projects: RecordedProject[]) => app.get(UnitOfWork).run(system, (tx) => app.get(RecordProjects).within(tx, projects));
const outcomes = async (...projects: RecordedProject[]) => (await record(...projects)).map(({ outcome }) => outcome);

describe('recording projects that exist on paper', () => {
  it('makes them once, brings them up to date, and says what it did', async () => {
    expect(await outcomes(onPaper('1'), onPaper('2'), onPaper('1'))).toEqual(['created', 'created', 'unchanged']);
    const reversed = onPaper('2', { partnerOrganisationIds: [...organisations.slice(1, 3)].reverse() });
    expect(await outcomes(onPaper('1'), reversed)).toEqual(['unchanged', 'unchanged']);
    const [first, second, , fourth] = organisations as [string, string, string, string];
    const changed = onPaper('2', { title: 'Autre titre', leadOrganisationId: second, partnerOrganisationIds: [first, fourth] });
    expect(await outcomes(onPaper('1'), changed, onPaper('3'))).toEqual(['unchanged', 'updated', 'created']);
    expect(await outcomes(changed)).toEqual(['unchanged']);
    const page = await app.get(ProjectQueries).projects(
      visitor,
      { text: 'Autre' },
      'NEWEST',
      { first: 10 },
      select('totalCount nodes { title lead { id } partners { lead organisation { id } } partnerCount version }'),
    );
    const [lead, ...others] = [second, first, fourth].map((id) => ({ $organisation: { $id: id } }));
    expect(page).toMatchObject({ $totalCount: 1, $nodes: [{ $title: 'Autre titre', $lead: { $id: second }, $partnerCount: 3, $version: 2 }] });
    const { $partners } = (page['$nodes'] as { $partners: unknown[] }[])[0] ?? { $partners: [] };
    expect($partners[0]).toMatchObject({ ...lead, $lead: true });
    expect($partners).toEqual(expect.arrayContaining(others.map((other) => expect.objectContaining(other))));
  });

  it('takes a partner off and on as its source does, but brings nobody back who has left', async () => {
    const [, one, other] = organisations as [string, string, string];
    await record(onPaper('5'));
    expect(await outcomes(onPaper('5', { partnerOrganisationIds: [one] }))).toEqual(['updated']);
    expect(await outcomes(onPaper('5'))).toEqual(['updated']);
    await app.database.query(`update partner set left_at = now() where organisation_id = '${other}'`);
    expect(await outcomes(onPaper('5'))).toEqual(['unchanged']);
  });

  it('takes a few statements, whatever the size of the batch', async () => {
    const batch = Array.from({ length: 500 }, (_, at) => onPaper(`batch-${at}`));
    const { count, result } = await app.countingSql(() => outcomes(...batch));
    expect(result.every((outcome) => outcome === 'created')).toBe(true);
    expect(count).toBeLessThan(10);
  });

  it('keeps to stages in which no partner is sought', async () => {
    await expect(record({ ...onPaper('4'), stage: 'CALL' as never })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'stage' });
  });
});
