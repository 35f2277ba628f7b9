import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@grappe/contracts';
import { ClustersModule, RecordOrganisation } from '@grappe/features/clusters';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { ProjectsModule } from '@grappe/features/projects';
import { GivenProjects } from '@grappe/features/projects/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { compiledKey, Reads, type Compiled } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { IndicatorsModule } from '../indicators.module';

let app: BootedModules;
let clusters: GivenClusters;
let projects: GivenProjects;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, IndicatorsModule);
  clusters = new GivenClusters(app);
  projects = new GivenProjects(app);
});
afterAll(() => app.close());

const figures = 'organisations projects workingGroups collaborations callsOpen';
const at = (thing: unknown, key: string): Compiled => (thing as Compiled)[compiledKey(key)] as Compiled;
const plain = (counters: Compiled): object => Object.fromEntries(figures.split(' ').map((figure) => [figure, counters[compiledKey(figure)]]));

async function counters(clusterId: string): Promise<{ own: object; network: object }> {
  const found = await app.get(Reads).one('Cluster', clusterId, visitor, select(`counters { ${figures} } network { counters { ${figures} } }`));
  return { own: plain(at(found, 'counters')), network: plain(at(at(found, 'network'), 'counters')) };
}

describe('the counter of a cluster', () => {
  it('counts what its definitions say', async () => {
    const clusterId = await clusters.cluster({ network: 'compteur' });
    const [ada, bea, cleo] = [await clusters.member(clusterId, 'Ada'), await clusters.member(clusterId, 'Béa'), await clusters.member(clusterId, 'Cléo')];
    const started = [await projects.call({ clusterId, lead: ada }), await projects.call({ clusterId, lead: bea }), await projects.call({ clusterId, lead: cleo })];
    await projects.idea({ clusterId, lead: ada });
    expect((await counters(clusterId)).own).toEqual({ organisations: 3, projects: 3, workingGroups: 0, collaborations: 0, callsOpen: 3 });

    const [first] = started;
    if (first) await projects.partner(first, cleo);
    if (first) await projects.move(first, 'CONSORTIUM');
    // Two organisations take part, and the project is not public: that would point at them.
    expect((await counters(clusterId)).own).toMatchObject({ projects: 3, callsOpen: null, collaborations: null });
  });

  it('shows small figures where all is public, and leaves out what excludes somebody', async () => {
    const clusterId = await clusters.cluster({ network: 'compteur-2' });
    const [ada, bea] = [await clusters.member(clusterId, 'Ada'), await clusters.member(clusterId, 'Béa')];
    const call = await projects.call({ clusterId, lead: ada, audience: 'PUBLIC' });
    await projects.call({ clusterId, lead: ada, audience: 'PUBLIC', excluded: [bea.organisationId] });
    expect((await counters(clusterId)).own).toMatchObject({ projects: 1, callsOpen: 1 });
    await projects.partner(call, bea);
    await projects.move(call, 'CONSORTIUM');
    expect((await counters(clusterId)).own).toMatchObject({ collaborations: 1, callsOpen: 0 });
  });

  it('is a union over a network, not a sum', async () => {
    const [one, two] = [await clusters.cluster({ network: 'union' }), await clusters.cluster({ network: 'union' })];
    await clusters.organisation(one);
    await app.get(UnitOfWork).run(system, async (tx) => {
      const inBoth = { name: 'Dans les deux', nature: 'COMPANY', source: 'test', sourceKey: 'deux' } as const;
      for (const clusterId of [one, two]) await app.get(RecordOrganisation).within(tx, inBoth, { clusterId, role: 'SUPPLIER' });
    });
    expect([(await counters(one)).own, (await counters(two)).own]).toMatchObject([{ organisations: 2 }, { organisations: 1 }]);
    expect((await counters(two)).network).toMatchObject({ organisations: 2 });
  });
});
