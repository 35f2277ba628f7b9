import { Group, SimpleGrid } from '@mantine/core';
import { StatFigure } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../../../app/kit';
import type { ClusterShowcaseFragment } from '../../../generated/graphql';

type Cluster = Pick<ClusterShowcaseFragment, 'id' | 'counters'>;
const figures = ['organisations', 'projects', 'workingGroups', 'collaborations', 'callsOpen'] as const;

/** The counter of a cluster, live for whoever looks at it, signed in or not. */
export function ClusterCounters({ cluster, size = 'md' }: { cluster: Cluster; size?: 'md' | 'lg' }) {
  const { t } = useTranslation('clusters');
  useRoom({ kind: 'showcase', id: cluster.id });
  const shown = figures.map((figure) => {
    const value = cluster.counters[figure];
    // Without a figure, the plural reads best.
    return (
      <StatFigure
        key={figure}
        size={size}
        value={value}
        label={t(`figures.${figure}`, { count: value ?? 2 })}
        hint={value === null ? t('figures.hidden') : undefined}
      />
    );
  });
  if (size === 'md') return <Group gap="lg" align="flex-start">{shown}</Group>;
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="lg">
      {shown}
    </SimpleGrid>
  );
}
