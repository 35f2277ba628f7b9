import { Button, NativeSelect, Stack } from '@mantine/core';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import { ProjectOrder, wordsOf } from '@grappe/contracts';
import { EmptyState, ListPage } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page, paths, Reading, useCurrentCluster, useOptions, usePages, useViewer } from '../../../app/kit';
import { ProjectsDocument, type SavedSearchLineFragment } from '../../../generated/graphql';
import { SavedSearches } from '../../saved-searches/parts/saved-searches';
import { ProjectCard } from '../parts/project-card';
import { ProjectFilters } from '../parts/project-filters';
import { searchOf } from '../parts/project-search';
import { useProjectSearch } from '../parts/use-project-search';

/** The joint projects that a reader may know of. */
export default function ProjectsPage() {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const viewer = useViewer();
  const { current, choose: chooseCluster } = useCurrentCluster();
  const { search, order, change, filter, narrowed } = useProjectSearch();
  const pages = usePages('projects', ProjectsDocument, { filter, order }, ({ projects }) => projects);
  const choose = (saved: SavedSearchLineFragment['filter']) => {
    chooseCluster(saved.clusterId);
    change(searchOf(saved));
  };
  return (
    <Page title={t('title')} lead={viewer ? t('lead') : t('leadVisitor')} actions={viewer && <ProposeButton />}>
      <ListPage
        filtersLabel={tc('actions.filters')}
        filters={<ProjectFilters search={search} change={change} narrowed={narrowed} facets={pages.first?.facets} />}
        summary={pages.total !== null && t('found', { count: pages.total })}
        tools={
          <>
            {viewer && <SavedSearches filter={narrowed ? filter : null} suggestedName={search.text} onChoose={choose} />}
            <OrderChoice order={order} withText={search.text !== ''} onChange={(chosen) => change({ order: chosen })} />
          </>
        }
        moreLabel={tc('actions.loadMore')}
        onMore={pages.more}
        loadingMore={pages.loadingMore}
      >
        <Reading of={pages.query} isEmpty={() => pages.nodes.length === 0} empty={<NoProject narrowed={narrowed} />}>
          {() => (
            <Stack gap="md">
              {pages.nodes.map((project) => (
                <ProjectCard key={project.id} project={project} showCluster={!current} />
              ))}
            </Stack>
          )}
        </Reading>
      </ListPage>
    </Page>
  );
}

function ProposeButton() {
  const { t } = useTranslation('projects');
  return (
    <Button component={Link} to={paths.newProject} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('propose')}
    </Button>
  );
}

interface OrderChoiceProps {
  readonly order: ProjectOrder;
  /** Relevance is about words. */
  readonly withText: boolean;
  readonly onChange: (order: ProjectOrder) => void;
}

function OrderChoice({ order, withText, onChange }: OrderChoiceProps) {
  const { t } = useTranslation('projects');
  const orders = wordsOf(ProjectOrder).filter((one) => withText || one !== ProjectOrder.RELEVANCE);
  const options = useOptions()('ProjectOrder', orders);
  return (
    <NativeSelect
      size="sm"
      aria-label={t('filters.order')}
      data={options}
      value={order}
      onChange={(event) => {
        const chosen = orders.find((one) => one === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

function NoProject({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const viewer = useViewer();
  if (narrowed) return <EmptyState icon={IconBulb} title={tc('states.noResult')} message={t('noneFound')} action={viewer && <ProposeButton />} />;
  return <EmptyState icon={IconBulb} title={t('none')} message={viewer ? t('noneHint') : t('noneHintVisitor')} action={viewer && <ProposeButton />} />;
}
