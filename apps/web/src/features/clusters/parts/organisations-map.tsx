import { IconMapOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { EmptyState, MapView } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWord } from '../../../app/kit';
import type { DirectoryMapQuery } from '../../../generated/graphql';

interface OrganisationsMapProps {
  readonly points: DirectoryMapQuery['organisationMap'];
  readonly height?: number;
}

/** Where organisations are: markers that group, each a link to its page; and the same as a list. */
export function OrganisationsMap({ points, height }: OrganisationsMapProps) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const places = useMemo(
    () => points.map(({ organisationId, nature, ...point }) => ({ ...point, id: organisationId, note: word('OrganisationNature', nature) })),
    [points, word],
  );
  if (places.length === 0) return <EmptyState icon={IconMapOff} title={t('map.empty')} />;
  return (
    <MapView
      places={places}
      height={height}
      labels={{
        map: t('map.label'),
        list: t('map.list'),
        loading: t('map.loading'),
        zoomIn: t('map.zoomIn'),
        zoomOut: t('map.zoomOut'),
        cluster: (count) => t('map.cluster', { count }),
      }}
      renderLink={({ id, name }) => <Link to={paths.organisation(id)}>{name}</Link>}
    />
  );
}
