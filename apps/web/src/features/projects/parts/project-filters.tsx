import { Button, Checkbox, Stack } from '@mantine/core';
import { ProjectKind, ProjectStage, wordsOf } from '@grappe/contracts';
import { FacetList, SearchField, type Facet } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useOptions, useViewer } from '../../../app/kit';
import type { ProjectsQuery } from '../../../generated/graphql';
import { CompetencePicker } from '../../clusters/parts/competence-picker';
import { noSearch } from './project-search';
import type { useProjectSearch } from './use-project-search';

type Facets = ProjectsQuery['projects']['facets'];
type Counts = Facets[keyof Facets];

/** A facet shows the words that would leave something, and those that are chosen. */
const counted = (options: readonly Facet[], counts: Counts | undefined, chosen: readonly string[]): Facet[] =>
  options
    .map((option) => ({ ...option, count: counts?.find(({ value }) => value === option.value)?.count ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));

interface ProjectFiltersProps extends Pick<ReturnType<typeof useProjectSearch>, 'search' | 'change' | 'narrowed'> {
  readonly facets: Facets | undefined;
}

/** Everything that narrows the list of projects. */
export function ProjectFilters({ search, change, narrowed, facets }: ProjectFiltersProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const options = useOptions();
  const viewer = useViewer();
  const stages = options('ProjectStage', wordsOf(ProjectStage));
  const kinds = options('ProjectKind', wordsOf(ProjectKind));
  return (
    <>
      <SearchField
        label={tc('actions.search')}
        placeholder={t('filters.textHint')}
        clearLabel={t('filters.clearText')}
        text={search.text}
        onSearch={(text) => change({ text })}
      />
      <Stack gap={8}>
        <Checkbox size="sm" label={t('filters.openSeats')} checked={search.openSeats} onChange={(event) => change({ openSeats: event.currentTarget.checked })} />
        {viewer && <Checkbox size="sm" label={t('filters.mine')} checked={search.mine} onChange={(event) => change({ mine: event.currentTarget.checked })} />}
      </Stack>
      <FacetList
        label={t('filters.stage')}
        facets={counted(stages, facets?.stages, search.stages)}
        chosen={search.stages}
        onChange={(chosen) => change({ stages: wordsOf(ProjectStage).filter((stage) => chosen.includes(stage)) })}
      />
      <FacetList
        label={t('filters.kind')}
        facets={counted(kinds, facets?.kinds, search.kinds)}
        chosen={search.kinds}
        onChange={(chosen) => change({ kinds: wordsOf(ProjectKind).filter((kind) => chosen.includes(kind)) })}
      />
      <CompetencePicker
        label={t('filters.competences')}
        labelProps={{ fw: 600, mb: 6 }}
        size="sm"
        value={[...search.competenceIds]}
        onChange={(competenceIds) => change({ competenceIds })}
      />
      {narrowed && (
        <Button variant="subtle" size="sm" onClick={() => change({ ...noSearch, order: search.order })}>
          {tc('actions.clearFilters')}
        </Button>
      )}
    </>
  );
}
