import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor, type OfferNeedVisibility, type Reader } from '@grappe/contracts';
import { ClustersModule } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { Reads } from '@grappe/platform/reads';
import { bootModules, select, type BootedModules } from '@grappe/testing';
import { ProjectsModule } from '../projects.module';
import { OfferNeedQueries, type OfferNeedCriteria } from './offers-needs.queries';
import { PublishNeed } from './publish-need.case';
import { PublishOffer } from './publish-offer.case';

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

const publication = (visibility: OfferNeedVisibility | null, title: string) => ({
  clusterId,
  organisationId: ines.organisationId,
  title,
  description: 'Un four de traitement thermique, deux jours par semaine.',
  nature: 'COMMERCIAL' as const,
  kind: 'EQUIPMENT' as const,
  competenceIds: [],
  visibility,
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

  it('are published by members of the cluster only', async () => {
    const input = { ...publication(null, 'Cherche un four'), organisationId: sister.organisationId };
    await expect(app.get(PublishOffer).run(await sister.reader(), input)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(app.get(PublishOffer).run(await sister.reader(), publication(null, 'Cherche un four'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
