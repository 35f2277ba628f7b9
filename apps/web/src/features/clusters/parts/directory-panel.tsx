import { Button, NativeSelect, Stack, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { OrganisationNature, PorterRole } from '@grappe/contracts';
import { FacetList, SearchField, type Facet } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useLocalised, useWord } from '../../../app/kit';
import type { CompetenceLabelFragment, DirectoryQuery } from '../../../generated/graphql';
import type { DirectoryFilters } from './directory-filters';

type Facets = DirectoryQuery['organisations']['facets'];

interface DirectoryPanelProps {
  readonly filters: DirectoryFilters;
  /** null until the first answer. */
  readonly facets: Facets | null;
  readonly clusters: DirectoryQuery['clusters'];
  /** Labels of the competences that the address names. */
  readonly chosen: readonly CompetenceLabelFragment[];
}

/** A word that is chosen stays on screen, even where nothing is left of it: else it could not be taken back. */
const withChosen = (facets: readonly Facet[], chosen: readonly string[], labelOf: (value: string) => string): Facet[] => [
  ...facets,
  ...chosen.filter((value) => !facets.some((facet) => facet.value === value)).map((value) => ({ value, label: labelOf(value), count: 0 })),
];

/** What narrows the directory. */
export function DirectoryPanel({ filters, facets, clusters, chosen }: DirectoryPanelProps) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const word = useWord();
  const natureOf = (value: string) => (value in OrganisationNature ? word('OrganisationNature', value as OrganisationNature) : value);
  const roleOf = (value: string) => (value in PorterRole ? word('PorterRole', value as PorterRole) : value);
  const natures = (facets?.natures ?? []).map((facet) => ({ ...facet, label: natureOf(facet.value) }));
  const roles = (facets?.roles ?? []).map((facet) => ({ ...facet, label: roleOf(facet.value) }));
  return (
    <>
      <SearchField
        label={t('directory.search')}
        clearLabel={tc('actions.clearFilters')}
        text={filters.text}
        onSearch={(text) => filters.set('text', text)}
      />
      {clusters.length > 1 && (
        <NativeSelect
          label={t('directory.cluster')}
          labelProps={{ fw: 600, mb: 6 }}
          data={[{ value: '', label: t('directory.allClusters') }, ...clusters.map(({ id, name }) => ({ value: id, label: name }))]}
          value={filters.clusterId ?? ''}
          onChange={(event) => filters.setCluster(event.currentTarget.value)}
        />
      )}
      <Switch label={t('directory.moteur')} checked={filters.moteur} onChange={(event) => filters.setMoteur(event.currentTarget.checked)} />
      <FacetList
        label={t('directory.roles')}
        facets={withChosen(roles, filters.roles, roleOf)}
        chosen={filters.roles}
        onChange={(values) => filters.set('role', ...values)}
      />
      <FacetList
        label={t('directory.natures')}
        facets={withChosen(natures, filters.natures, natureOf)}
        chosen={filters.natures}
        onChange={(values) => filters.set('nature', ...values)}
      />
      <CompetenceFacet filters={filters} counted={facets?.competences ?? []} chosen={chosen} />
      {filters.filtered && (
        <Button variant="subtle" onClick={filters.clear}>
          {tc('actions.clearFilters')}
        </Button>
      )}
    </>
  );
}

const few = 8;

interface CompetenceFacetProps {
  readonly filters: DirectoryFilters;
  readonly counted: Facets['competences'];
  readonly chosen: readonly CompetenceLabelFragment[];
}

/** The competences met most often; more of them on request. */
function CompetenceFacet({ filters, counted, chosen }: CompetenceFacetProps) {
  const { t } = useTranslation('clusters');
  const localised = useLocalised();
  const [all, { toggle }] = useDisclosure(false);
  const known = counted.map(({ value, count, label }) => ({ value, count, label: localised(label) }));
  const shown = all ? known : known.filter(({ value }, place) => place < few || filters.competenceIds.includes(value));
  const labelOf = (id: string) => {
    const found = chosen.find((competence) => competence.id === id);
    return found ? localised(found.label) : '…';
  };
  return (
    <Stack gap="xs" align="flex-start">
      <FacetList
        label={t('directory.competences')}
        facets={withChosen(shown, filters.competenceIds, labelOf)}
        chosen={filters.competenceIds}
        onChange={(values) => filters.set('competence', ...values)}
      />
      {known.length > few && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={toggle}>
          {all ? t('directory.fewerCompetences') : t('directory.moreCompetences')}
        </Button>
      )}
    </Stack>
  );
}
