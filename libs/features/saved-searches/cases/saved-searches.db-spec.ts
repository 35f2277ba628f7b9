import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { toldTo } from '@grappe/features/notifications/testing';
import { ProjectsModule } from '@grappe/features/projects';
import { GivenProjects } from '@grappe/features/projects/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { limits } from '@grappe/contracts';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { SavedSearchesModule } from '../saved-searches.module';
import { SavedSearchesReactionsModule } from '../saved-searches-reactions.module';
import type { SearchFilter } from '../domain/saved-search';
import { DeleteSavedSearch } from './delete-saved-search.case';
import { RenameSavedSearch } from './rename-saved-search.case';
import { SaveSearch } from './save-search.case';
import { SavedSearchQueries } from './saved-searches.queries';

let app: BootedModules;
let projects: GivenProjects;
let clusterId: string;
let lead: Representative;
let lea: Representative;
let rival: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, SavedSearchesModule, SavedSearchesReactionsModule);
  const given = new GivenClusters(app);
  projects = new GivenProjects(app);
  clusterId = await given.cluster();
  lead = await given.member(clusterId, 'Inès');
  lea = await given.member(clusterId, 'Léa');
  rival = await given.member(clusterId, 'Omar');
});
afterAll(() => app.close());

const save = (reader: Reader, name: string, filter: SearchFilter): Promise<string> => app.get(SaveSearch).run(reader, { name, filter });
const found = async (reader: Reader, id: string): Promise<unknown[]> => (await app.get(SavedSearchQueries).foundAfter(reader, id, 0, select('title'))).map(({ sequence, project }) => [sequence, project?.['$title'] ?? null]);

describe('a saved search', () => {
  it('finds what is published, as its person sees it, and tells them once', async () => {
    const reader = await lea.reader();
    const ovens = await save(reader, 'Fours à partager', { text: 'four', clusterId, kinds: ['SHARED_EQUIPMENT'] });
    await save(reader, 'Tout ce qui se publie', {});
    const training = await save(reader, 'Formations', { kinds: ['TRAINING'] });
    const hers = await save(await rival.reader(), 'Les fours', { text: 'fours' });

    const idea = await projects.idea({ clusterId, lead, title: 'Un four pour tous' });
    await app.drainJobs();
    expect(await toldTo(app, reader)).toEqual([]);
    await projects.move(idea, 'CALL');
    await projects.call({ clusterId, lead, title: 'Un four secret', excluded: [rival.organisationId] });
    await app.drainJobs();

    const facts = (project: string): object => ({ kind: 'CALL_FOUND', facts: { project, search: 'Fours à partager' } });
    expect(await toldTo(app, reader)).toMatchObject([facts('Un four secret'), facts('Un four pour tous')]);
    expect(await found(reader, ovens)).toEqual([[1, 'Un four pour tous'], [2, 'Un four secret']]);
    expect(await found(reader, training)).toEqual([]);
    // Who is excluded has heard of one call, and of nothing else.
    expect(await toldTo(app, await rival.reader())).toMatchObject([{ facts: { project: 'Un four pour tous' } }]);
    expect(await found(await rival.reader(), hers)).toEqual([[1, 'Un four pour tous']]);
  });

  it('is there for its person only', async () => {
    const [reader, other] = [await lea.reader(), await rival.reader()];
    const id = await save(reader, 'À moi seule', { mine: true, stages: ['IDEA', 'CALL'], deadlineBefore: new Date('2027-01-01') });
    const queries = app.get(SavedSearchQueries);
    expect(await queries.all(reader, select('name filter { mine stages text deadlineBefore }'))).toContainEqual({ $name: 'À moi seule', $filter: { $mine: true, $stages: ['IDEA', 'CALL'], $text: null, $deadlineBefore: '2027-01-01T00:00:00.000Z' } });
    expect(await queries.sees(other, id)).toBe(false);
    await expect(app.get(RenameSavedSearch).run(other, { savedSearchId: id, name: 'Volée' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(DeleteSavedSearch).run(other, { savedSearchId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.get(RenameSavedSearch).run(reader, { savedSearchId: id, name: 'Toujours à moi' });
    expect(await queries.all(reader, select('name'))).toContainEqual({ $name: 'Toujours à moi' });
    await app.get(DeleteSavedSearch).run(reader, { savedSearchId: id });
    expect(await queries.sees(reader, id)).toBe(false);
  });

  it('is one of so many', async () => {
    const reader = await lead.reader();
    for (let place = 0; place < limits.savedSearches; place++) await save(reader, `Recherche ${place}`, {});
    await expect(save(reader, 'Une de trop', {})).rejects.toMatchObject({ code: 'TOO_MANY_SAVED' });
  });
});
