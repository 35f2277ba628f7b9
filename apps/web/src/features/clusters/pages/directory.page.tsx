import { SegmentedControl } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { EmptyState, ListPage, LoadingList } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Page, Reading, usePages, useRead } from '../../../app/kit';
import { DirectoryDocument, DirectoryMapDocument } from '../../../generated/graphql';
import { useDirectoryFilters } from '../parts/directory-filters';
import { DirectoryPanel } from '../parts/directory-panel';
import { OrganisationCard } from '../parts/organisation-card';
import { OrganisationsMap } from '../parts/organisations-map';

/** Who is there: searched, narrowed and counted, as a list or on the map. */
export default function DirectoryPage() {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const filters = useDirectoryFilters();
  const { filter, competenceIds, view, clusterId } = filters;
  const variables = { filter, competenceIds, withCompetences: competenceIds.length > 0 };
  const pages = usePages('clusters', DirectoryDocument, variables, ({ organisations }) => organisations);
  const map = useRead('clusters', DirectoryMapDocument, { filter }, { enabled: view === 'map', keep: true });
  const first = pages.query.data?.pages[0];
  const empty = <EmptyState icon={IconBuildingCommunity} title={tc('states.noResult')} message={tc('states.noResultHint')} />;
  return (
    <Page title={t('title')} lead={t('directory.lead')}>
      <ListPage
        filtersLabel={tc('actions.filters')}
        filters={
          <DirectoryPanel
            filters={filters}
            facets={first?.organisations.facets ?? null}
            clusters={first?.clusters ?? []}
            chosen={first?.chosen ?? []}
          />
        }
        summary={pages.total !== null && t('directory.found', { count: pages.total })}
        tools={
          <SegmentedControl
            aria-label={t('directory.view')}
            value={view}
            onChange={(value) => filters.set('view', value === 'map' ? 'map' : '')}
            data={[
              { value: 'list', label: tc('list.showList') },
              { value: 'map', label: tc('list.showMap') },
            ]}
          />
        }
        moreLabel={tc('actions.loadMore')}
        onMore={view === 'list' ? pages.more : null}
        loadingMore={pages.loadingMore}
      >
        {view === 'map' ? (
          <Reading of={map} loading={<LoadingList label={t('map.loading')} rows={3} />}>
            {({ organisationMap }) => <OrganisationsMap points={organisationMap} height={620} />}
          </Reading>
        ) : (
          <Reading of={pages.query} isEmpty={() => pages.nodes.length === 0} empty={empty}>
            {() => pages.nodes.map((organisation) => <OrganisationCard key={organisation.id} organisation={organisation} clusterId={clusterId} />)}
          </Reading>
        )}
      </ListPage>
    </Page>
  );
}
