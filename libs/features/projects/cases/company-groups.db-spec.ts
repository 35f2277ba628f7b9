import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { ClustersModule, DeclareCompanyGroup, LeaveCompanyGroup } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsReactionsModule } from '../projects-reactions.module';
import { ProjectsModule } from '../projects.module';
import { GivenProjects } from '../testing';
import { AudienceQueries } from './audience.queries';
import { ExcludeCompanyGroup } from './exclude-company-group.case';
import { LiftCompanyGroupExclusion } from './lift-company-group-exclusion.case';
import { PublishNeed } from './publish-need.case';
import { ShowNeed } from './show-need.case';

let app: BootedModules;
let clusters: GivenClusters;
let given: GivenProjects;
let clusterId: string;
let lead: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ProjectsReactionsModule);
  [clusters, given] = [new GivenClusters(app), new GivenProjects(app)];
  clusterId = await clusters.cluster();
  lead = await clusters.member(clusterId, 'Inès');
});
afterAll(() => app.close());

const groupOf = async ({ organisationId }: Representative): Promise<string> => {
  const read = await app.get(Reads).one('Organisation', organisationId, visitor, select('companyGroup { id organisations { id } }'));
  return (read?.['$companyGroup'] as { $id: string } | null)?.$id ?? '';
};
const declares = async (who: Representative, group: { name: string } | { companyGroupId: string }): Promise<void> =>
  app.get(DeclareCompanyGroup).run(await who.reader(), { organisationId: who.organisationId, ...group });

it('a group is declared by owners: founded, or joined by who is an owner in it already; it excludes who is in it, was, or comes later', async () => {
  const [mother, outsider] = [await clusters.member(clusterId, 'Zoé'), await clusters.member(clusterId, 'Paul')];
  const daughterId = await clusters.organisation(clusterId);
  const daughter = await clusters.member(clusterId, 'Léa', { organisationId: daughterId });
  await clusters.owner(mother.personId, daughterId);
  await declares(mother, { name: 'Groupe Zénith' });
  const companyGroupId = await groupOf(mother);
  await expect(declares(mother, { name: 'Un autre' })).rejects.toMatchObject({ code: 'ALREADY_DONE' });
  for (const stranger of [outsider, daughter]) await expect(declares(stranger, { companyGroupId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });

  const project = await given.call({ clusterId, lead });
  const { needId } = await app.get(PublishNeed).run(await lead.reader(), {
    clusterId, organisationId: lead.organisationId, title: 'Cherche un four', description: 'Deux jours par semaine.', nature: 'COMMERCIAL', kind: 'EQUIPMENT', competenceIds: [],
  });
  await given.interest(project, daughter);
  const sees = async (who: Representative): Promise<boolean[]> => {
    const reader: Reader = await who.reader();
    return [await app.get(Reads).sees('Project', project.projectId, reader), await app.get(Reads).sees('Need', needId, reader)];
  };
  const excluding = { projectId: project.projectId, companyGroupId };
  await app.get(ExcludeCompanyGroup).run(await lead.reader(), excluding);
  await app.get(ShowNeed).run(await lead.reader(), { needId, audience: 'CLUSTER', excludedCompanyGroupIds: [companyGroupId] });
  const reach = { clusterId, organisationId: lead.organisationId, audience: 'CLUSTER' as const, excludedCompanyGroupIds: [companyGroupId] };
  expect((await app.get(AudienceQueries).reach(await lead.reader(), reach)).excluded).toBe(1);
  expect([await sees(mother), await sees(daughter), await sees(outsider)]).toEqual([[false, false], [true, true], [true, true]]);
  await expect(given.invitation(project, mother.organisationId)).rejects.toMatchObject({ code: 'EXCLUDED_BY_YOU' });

  const owner = await clusters.reader(mother.personId);
  await app.get(DeclareCompanyGroup).run(owner, { organisationId: daughterId, companyGroupId });
  await app.drainJobs();
  expect(await sees(daughter)).toEqual([false, false]);
  const waiting = await app.database.query<{ status: string }>(`select status from expression_of_interest where project_id = '${project.projectId}'`);
  expect(waiting).toEqual([{ status: 'WITHDRAWN' }]);

  await app.get(LeaveCompanyGroup).run(await mother.reader(), { organisationId: mother.organisationId });
  expect(await groupOf(mother)).toBe('');
  expect(await sees(mother)).toEqual([false, false]);

  const told = async (reader: Reader) => app.get(Reads).one('Project', project.projectId, reader, select('excludedCompanyGroups { name }'));
  expect([await told(await lead.reader()), await told(await outsider.reader())]).toEqual([{ $excludedCompanyGroups: [{ $name: 'Groupe Zénith' }] }, { $excludedCompanyGroups: [] }]);
  await app.get(LiftCompanyGroupExclusion).run(await lead.reader(), excluding);
  expect(await sees(mother)).toEqual([true, false]);
});
