import { Button, Stack, Switch } from '@mantine/core';
import { EmptyState, ListPage, SearchField } from '@grappe/ui';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page, paths, Reading, useAddress, useCurrentCluster, usePages } from '../../../app/kit';
import { WorkingGroupsDocument } from '../../../generated/graphql';
import { GroupCard } from '../parts/group-card';

/** The groups of one's clusters and their networks; one's own on a switch. */
export default function WorkingGroupsPage() {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const { current, all } = useCurrentCluster();
  const [search, setSearch] = useAddress();
  const text = search.get('text') ?? '';
  const mine = search.get('mine') === '1';
  const narrowed = text !== '' || mine;
  const filter = { clusterId: current?.id, text: text || undefined, mine: mine || undefined };
  const pages = usePages('working-groups', WorkingGroupsDocument, { filter }, ({ workingGroups }) => workingGroups);
  const clusters = pages.query.data?.pages[0]?.clusters ?? [];
  const mayCreate = clusters.some(({ id, viewerCan }) => viewerCan.createWorkingGroup && (!current || current.id === id));

  const change = (name: string, value: string | null) =>
    setSearch((now) => {
      if (value) now.set(name, value);
      else now.delete(name);
      return now;
    });
  const create = mayCreate && (
    <Button component={Link} to={paths.newWorkingGroup} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('create')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={create}>
      <ListPage
        filtersLabel={tc('actions.filters')}
        filters={
          <Stack gap="lg">
            <SearchField
              label={tc('actions.search')}
              placeholder={t('searchHint')}
              clearLabel={tc('actions.clearFilters')}
              text={text}
              onSearch={(next) => change('text', next)}
            />
            <Switch label={t('mine')} checked={mine} onChange={(event) => change('mine', event.currentTarget.checked ? '1' : null)} />
          </Stack>
        }
        summary={pages.total !== null && t('count', { count: pages.total })}
        moreLabel={tc('actions.loadMore')}
        onMore={pages.more}
        loadingMore={pages.loadingMore}
      >
        <Reading
          of={pages.query}
          isEmpty={() => pages.nodes.length === 0}
          empty={
            narrowed ? (
              <EmptyState
                title={mine && !text ? t('emptyMine') : tc('states.noResult')}
                message={mine && !text ? t('emptyMineHint') : tc('states.noResultHint')}
                action={
                  <Button variant="default" onClick={() => setSearch(() => [])}>
                    {tc('actions.clearFilters')}
                  </Button>
                }
              />
            ) : (
              <EmptyState icon={IconMessages} title={t('empty')} message={t('emptyHint')} action={create} />
            )
          }
        >
          {() => pages.nodes.map((group) => <GroupCard key={group.id} group={group} withCluster={all.length > 1 && !current} />)}
        </Reading>
      </ListPage>
    </Page>
  );
}
