import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectQueries } from '../cases/projects.queries';
import { ProjectsModule } from '../projects.module';
import { GivenProjects } from '../testing';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
  clusters = new GivenClusters(app);
  given = new GivenProjects(app);
});
afterAll(() => app.close());

describe('reading a list', () => {
  it('is one statement, whatever is selected', async () => {
    const reader = await (await clusters.member(await clusters.cluster(), 'Ada')).reader();
    const everything = select(`totalCount facets { stages { value count } } nodes { id lead { name } seats { title filled competences { id } }
      partners { organisation { name } } expressionsOfInterest { id viewerCan } viewerCan openSeatCount
      supportedByViewer channel { id } workingGroup { id } }`);
    const criteria = { openSeats: true, text: 'four', stages: ['CALL' as const], mine: false, deadlineBefore: new Date('2030-01-01') };
    for (const order of ['NEWEST', 'DEADLINE', 'RELEVANCE'] as const) {
      const { count } = await app.countingSql(() => app.get(ProjectQueries).projects(reader, criteria, order, { first: 50 }, everything));
      expect(count).toBe(1);
    }
  });

  it.each(['NEWEST', 'DEADLINE', 'RELEVANCE'] as const)('goes on page by page, each project once: %s', async (order) => {
    const cluster = await clusters.cluster();
    const author = await clusters.member(cluster, 'Zoé');
    for (const deadline of [undefined, new Date(Date.now() + 1e8), new Date(Date.now() + 2e8), new Date(Date.now() - 1e8)])
      await given.call({ clusterId: cluster, lead: author, ...(deadline ? { deadline } : {}) });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const selection = select('nodes { id } pageInfo { hasNextPage endCursor }');
      const page = await app.get(ProjectQueries).projects(await author.reader(), { clusterId: cluster, text: 'four' }, order, { first: 1, after }, selection);
      ids.push(...(page['$nodes'] as { $id: string }[]).map((node) => node.$id));
      const { $hasNextPage: more, $endCursor: end } = page['$pageInfo'] as { $hasNextPage: boolean; $endCursor: string };
      after = more ? end : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toHaveLength(4);
  });

  it('by relevance shows first what is called so, then what speaks of it, the newest first of either', async () => {
    const cluster = await clusters.cluster();
    const author = await clusters.member(cluster, 'Zoé');
    const call = async (title: string, summary: string): Promise<void> => void (await given.call({ clusterId: cluster, lead: author, title, summary }));
    await call('Robots de soudure', 'Deux jours par mois, pour chaque atelier');
    await call('Une halle commune', 'Pour les robots de la filière, et leur soudure');
    await call('Métrologie', 'Un laboratoire commun à trois membres');
    await call('La soudure par un robot', 'Deux jours par mois, pour chaque atelier');
    const found = async (text: string): Promise<string[]> => {
      const page = await app.get(ProjectQueries).projects(await author.reader(), { clusterId: cluster, text }, 'RELEVANCE', { first: 9 }, select('nodes { title }'));
      return (page['$nodes'] as { $title: string }[]).map((node) => node.$title);
    };
    expect(await found('robot soudure')).toEqual(['La soudure par un robot', 'Robots de soudure', 'Une halle commune']);
    expect(await found('laboratoire')).toEqual(['Métrologie']);
    expect(await found('halle com')).toEqual(['Une halle commune']);
    expect(await found("l'hydrogène \\ \"'")).toEqual([]);
  });
});
