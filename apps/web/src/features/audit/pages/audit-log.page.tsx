import { Button, NativeSelect } from '@mantine/core';
import { IconDownload, IconListSearch } from '@tabler/icons-react';
import { EmptyState, ListPage } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NotFound, Page, Reading, useCurrentCluster, usePages, useSignedInViewer, type Viewer } from '../../../app/kit';
import { AuditLogDocument } from '../../../generated/graphql';
import { AuditDays } from '../parts/audit-days';
import { AuditFilters } from '../parts/audit-filters';
import { useAuditSearch } from '../parts/use-audit-search';

type Cluster = Viewer['animates'][number];

/** Who did what in a cluster: for its animateurs, as far as they see what it was about. */
export default function AuditLogPage() {
  const { animates } = useSignedInViewer();
  const { current } = useCurrentCluster();
  const [params] = useSearchParams();
  const slug = params.get('cluster');
  const cluster = animates.find((one) => one.slug === slug) ?? animates.find(({ id }) => id === current?.id) ?? animates[0];
  return cluster ? <Log key={cluster.id} cluster={cluster} clusters={animates} /> : <NotFound />;
}

function Log({ cluster, clusters }: { cluster: Cluster; clusters: readonly Cluster[] }) {
  const { t } = useTranslation('audit');
  const { t: tc } = useTranslation();
  const { search, change, filter, narrowed, exportAddress } = useAuditSearch(cluster.id);
  const pages = usePages('audit', AuditLogDocument, { clusterId: cluster.id, filter }, ({ auditLog }) => auditLog);
  return (
    <Page
      title={t('title')}
      lead={t('lead', { cluster: cluster.name })}
      actions={
        <>
          <ClusterChoice cluster={cluster} clusters={clusters} />
          <Button component="a" href={exportAddress} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
            {t('export')}
          </Button>
        </>
      }
    >
      <ListPage
        filtersLabel={tc('actions.filters')}
        filters={<AuditFilters search={search} change={change} narrowed={narrowed} />}
        moreLabel={tc('actions.loadMore')}
        onMore={pages.more}
        loadingMore={pages.loadingMore}
      >
        <Reading
          of={pages.query}
          isEmpty={() => pages.nodes.length === 0}
          empty={<EmptyState icon={IconListSearch} title={tc('states.noResult')} message={narrowed ? tc('states.noResultHint') : t('emptyHint')} />}
        >
          {() => <AuditDays lines={pages.nodes} />}
        </Reading>
      </ListPage>
    </Page>
  );
}

function ClusterChoice({ cluster, clusters }: { cluster: Cluster; clusters: readonly Cluster[] }) {
  const { t } = useTranslation('audit');
  const [, setParams] = useSearchParams();
  if (clusters.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('cluster')}
      data={clusters.map(({ slug, name }) => ({ value: slug, label: name }))}
      value={cluster.slug}
      onChange={(event) => setParams({ cluster: event.currentTarget.value }, { replace: true })}
    />
  );
}
