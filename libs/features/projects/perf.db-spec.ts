import { it } from '@jest/globals';
import { visitor } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select } from '@grappe/testing';
import { ProjectsModule } from './projects.module';
import { ProjectQueries } from './cases/projects.queries';
import { RecordProjects } from './cases/record-projects.case';

it('is fast', async () => {
  const app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
  const clusters = new GivenClusters(app);
  const clusterId = await clusters.cluster();
  const lead = await clusters.member(clusterId, 'Inès');
  await app.database.query(`insert into organisation (id, name, sort_name, nature, country, created_at, updated_at) select gen_random_uuid(), 'Org '||i, 'org '||i, 'COMPANY','FR', now(), now() from generate_series(1,17000) i`);
  await app.database.query(`insert into membership (id, cluster_id, organisation_id, role, status, applied_at) select gen_random_uuid(), '${clusterId}', id, 'SUPPLIER','ACTIVE', now() from organisation where name like 'Org %'`);
  const orgs = (await app.database.query<{ id: string }>(`select id from organisation`)).map((o) => o.id);
  const pick = (i: number): string => orgs[(i * 7919) % orgs.length] ?? '';
  const projects = Array.from({ length: 10000 }, (_, i) => ({
    clusterId, kind: 'RESEARCH_AND_DEVELOPMENT' as const, title: `Hydrogen storage number ${i} for steel ${i % 50}`, summary: 'A project about energy, materials, storage and recycling of alloys '.repeat(8) + i,
    description: '', stage: 'COMPLETED' as const, leadOrganisationId: i % 500 === 0 ? lead.organisationId : pick(i), partnerOrganisationIds: Array.from({ length: 9 }, (_x, j) => pick(i * 9 + j + 1)),
    source: 'cordis', sourceKey: String(i), createdAt: new Date(1.5e12 + i * 1e6),
  }));
  const time = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    process.stderr.write(`${name}: ${Math.round(performance.now() - start)} ms\n`);
    return result;
  };
  for (const round of [1, 2])
    await time(`record round ${round}`, async () => {
      for (let i = 0; i < projects.length; i += 500) await app.get(UnitOfWork).run(system, (tx) => app.get(RecordProjects).within(tx, projects.slice(i, i + 500)));
    });
  await app.database.query('analyze');
  const q = app.get(ProjectQueries);
  const card = 'nodes { id title summary stage lead { id name } partnerCount openSeatCount supportCount viewerCan cluster { name } }';
  for (const [who, reader] of [['visitor', visitor], ['member', await lead.reader()]] as const) {
    for (const [name, criteria, order] of [['plain', {}, 'NEWEST'], ['cluster', { clusterId }, 'NEWEST'], ['text', { text: 'hydrogen' }, 'RELEVANCE'], ['rare', { text: 'number 4242' }, 'RELEVANCE'], ['deadline', {}, 'DEADLINE'], ['mine', { mine: true }, 'NEWEST'], ['org', { organisationId: orgs[5] }, 'NEWEST'], ['open', { openSeats: true }, 'NEWEST']] as const) {
      await time(`${who} ${name} page`, () => q.projects(reader, criteria, order, { first: 20 }, select(`${card} pageInfo { endCursor }`)));
      await time(`${who} ${name} total+facets`, () => q.projects(reader, criteria, order, { first: 20 }, select(`${card} totalCount facets { stages { value } kinds { value } }`)));
    }
    await time(`${who} nested`, () => q.projects(reader, {}, 'NEWEST', { first: 100 }, select('nodes { id partners { organisation { name projects { title } } seat { title } } seats { title } }')));
    await time(`${who} organisation.projects`, () => app.get(Reads).one('Organisation', orgs[5] ?? '', reader, select('projects { id title lead { name } } offers { id }')));
  }
  await app.close();
}, 300000);
