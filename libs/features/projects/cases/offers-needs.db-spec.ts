import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor, type OfferNeedVisibility, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import type { FormerlyShown } from '../domain/audience';
import { ProjectsModule } from '../projects.module';
import { AudienceChange } from './audience-change';
import { OfferNeedQueries, type OfferNeedCriteria } from './offers-needs.queries';
import { PublishNeed } from './publish-need.case';
import { PublishOffer } from './publish-offer.case';
import { ShowNeed } from './show-need.case';

let app: BootedModules;
let clusterId: string;
let ines: Representative;
let sister: Representative;
let elsewhere: Representative;
beforeAll(async () => {
  app = await bootModules(IdentityModule, NotificationsModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule);
  const clusters = new GivenClusters(app);
  clusterId = await clusters.cluster({ network: 'arc' });
  ines = await clusters.member(clusterId, 'Inès', { right: 'CONTRIBUTOR' });
  sister = await clusters.member(await clusters.cluster({ network: 'arc' }), 'Léa');
  elsewhere = await clusters.member(await clusters.cluster(), 'Paul');
});
afterAll(() => app.close());

type ShownTo = Pick<Parameters<PublishOffer['run']>[1], 'audience' | 'workingGroupId' | 'namedOrganisationIds' | 'excludedOrganisationIds'>;
const publication = (visibility: OfferNeedVisibility | null, title: string, shown: ShownTo = { audience: 'NETWORK' }) => ({
  clusterId,
  organisationId: ines.organisationId,
  title,
  description: 'Un four de traitement thermique, deux jours par semaine.',
  nature: 'COMMERCIAL' as const,
  kind: 'EQUIPMENT' as const,
  competenceIds: [],
  visibility,
  ...shown,
});
const fields = select('totalCount nodes { title visibility organisation { id } }');
const needs = (reader: Reader, criteria: OfferNeedCriteria = {}) => app.get(OfferNeedQueries).needs(reader, { clusterId, ...criteria }, { first: 10 }, fields);

describe('offers and needs', () => {
  it('go around in the network, with or without a name', async () => {
    await app.get(PublishNeed).run(await ines.reader(), publication(null, 'Cherche un four'));
    await app.get(PublishNeed).run(await ines.reader(), publication('ANONYMOUS', 'Cherche une presse'));
    const anonymous = { $title: 'Cherche une presse', $visibility: 'ANONYMOUS' };
    const byName = { $title: 'Cherche un four', $visibility: 'NAMED', $organisation: { $id: ines.organisationId } };
    expect((await needs(await sister.reader()))['$nodes']).toEqual([{ ...anonymous, $organisation: null }, byName]);
    expect((await needs(await ines.reader()))['$nodes']).toEqual([{ ...anonymous, $organisation: { $id: ines.organisationId } }, byName]);
    for (const reader of [visitor, await elsewhere.reader()]) expect(await needs(reader)).toEqual({ $totalCount: 0, $nodes: [] });
  });

  it('without a name are found by no question about the organisation', async () => {
    const { organisationId } = ines;
    expect((await needs(await sister.reader(), { organisationId }))['$totalCount']).toBe(1);
    expect((await needs(await ines.reader(), { organisationId }))['$totalCount']).toBe(2);
    const organisation = await app.get(Reads).one('Organisation', organisationId, await sister.reader(), select('needs { title } offers { title }'));
    expect(organisation).toEqual({ $needs: [{ $title: 'Cherche un four' }], $offers: [] });
  });

  it('are found by their words, without accents', async () => {
    await app.get(PublishOffer).run(await ines.reader(), publication(null, 'Étuve à louer'));
    const page = await app.get(OfferNeedQueries).offers(await sister.reader(), { text: 'etuve' }, { first: 10 }, select('nodes { title }'));
    expect(page['$nodes']).toEqual([{ $title: 'Étuve à louer' }]);
  });

  it('are shown to the audience that is chosen, which may change; nobody learns whom they name or exclude', async () => {
    const clusters = new GivenClusters(app);
    const [colleague, ofGroup] = [await clusters.member(clusterId, 'Ali'), await clusters.member(clusterId, 'Zoé')];
    const groups = new GivenWorkingGroups(app);
    const { workingGroupId } = await groups.workingGroup({ clusterId, chair: ines });
    await groups.member(workingGroupId, ofGroup, ines);
    const readers = { colleague: await colleague.reader(), ofGroup: await ofGroup.reader(), sister: await sister.reader(), elsewhere: await elsewhere.reader(), visitor, own: await ines.reader() };
    const { needId } = await app.get(PublishNeed).run(readers.own, publication('ANONYMOUS', 'Cherche une étuve', { audience: 'OWNER' }));
    const seers = async () => {
      const seen = await Promise.all(Object.entries(readers).map(async ([name, reader]) => {
        const { $totalCount: total } = await needs(reader, { text: 'cherche etuve' });
        expect([name, await app.get(Reads).sees('Need', needId, reader)]).toEqual([name, total === 1]);
        return total === 1 ? [name] : [];
      }));
      return seen.flat();
    };
    expect(await seers()).toEqual(['own']);
    const show = async (shown: Omit<Parameters<ShowNeed['run']>[1], 'needId'>) => {
      await app.get(ShowNeed).run(readers.own, { needId, ...shown });
      return seers();
    };
    expect(await show({ audience: 'NAMED', namedOrganisationIds: [elsewhere.organisationId] })).toEqual(['elsewhere', 'own']);
    expect(await show({ audience: 'WORKING_GROUP', workingGroupId })).toEqual(['ofGroup', 'own']);
    expect(await show({ audience: 'CLUSTER' })).toEqual(['colleague', 'ofGroup', 'own']);
    expect(await show({ audience: 'NETWORK', excludedOrganisationIds: [colleague.organisationId] })).toEqual(['ofGroup', 'sister', 'own']);
    expect(await show({ audience: 'PUBLIC', excludedOrganisationIds: [colleague.organisationId] })).toEqual(['ofGroup', 'sister', 'elsewhere', 'own']);
    const lists = (reader: Reader) => app.get(Reads).one('Need', needId, reader, select('excludedOrganisations { id }'));
    expect(await lists(readers.own)).toEqual({ $excludedOrganisations: [{ $id: colleague.organisationId }] });
    expect(await lists(readers.sister)).toEqual({ $excludedOrganisations: [] });
    expect(await show({ audience: 'PUBLIC' })).toEqual(['colleague', 'ofGroup', 'sister', 'elsewhere', 'visitor', 'own']);
    await expect(app.get(ShowNeed).run(readers.sister, { needId, audience: 'CLUSTER' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(show({ audience: 'NAMED' })).rejects.toMatchObject({ code: 'AUDIENCE_OF_NOBODY' });
    // A group that is none, as it comes before anybody looks at whom the audience asks for.
    await expect(show({ audience: 'NETWORK', workingGroupId: needId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(PublishOffer).run(readers.own, publication(null, 'Loue une étuve', { audience: 'CLUSTER', workingGroupId: needId }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are told to whom they exclude from now on, and to nobody who did not see them', async () => {
    const clusters = new GivenClusters(app);
    const [colleague, known] = [await clusters.member(clusterId, 'Ali'), await clusters.member(clusterId, 'Noé')];
    const excluding = (...organisations: Representative[]) => ({ audience: 'PUBLIC' as const, excludedOrganisationIds: organisations.map(({ organisationId }) => organisationId) });
    const { needId } = await app.get(PublishNeed).run(await ines.reader(), publication(null, 'Cherche un broyeur', excluding(known)));
    const told = async (): Promise<boolean[]> => {
      const [event] = await app.database.query<{ former: FormerlyShown }>(`select data->'formerAudience' as former from event where name = 'projects.NeedAudienceChanged' order by at desc limit 1`);
      const readers = [await colleague.reader(), await known.reader(), await sister.reader(), visitor];
      return Promise.all(readers.map((reader) => app.get(AudienceChange).seesOrSaw('need', reader, needId, event?.former ?? null)));
    };
    await app.get(ShowNeed).run(await ines.reader(), { needId, ...excluding(known, colleague) });
    expect(await app.get(Reads).sees('Need', needId, await colleague.reader())).toBe(false);
    expect(await told()).toEqual([true, false, true, false]);
    await app.get(ShowNeed).run(await ines.reader(), { needId, ...excluding() });
    expect(await told()).toEqual([true, true, true, true]);
    await app.get(ShowNeed).run(await ines.reader(), { needId, ...excluding(known) });
    expect(await told()).toEqual([true, true, true, true]);
  });

  it('are published by members of the cluster only', async () => {
    const input = { ...publication(null, 'Cherche un four'), organisationId: sister.organisationId };
    await expect(app.get(PublishOffer).run(await sister.reader(), input)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(app.get(PublishOffer).run(await sister.reader(), publication(null, 'Cherche un four'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
