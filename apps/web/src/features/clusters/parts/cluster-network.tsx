import { Stack } from '@mantine/core';
import { EnumBadge, ItemCard, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useLocalised, useWord } from '../../../app/kit';
import type { ClusterPageQuery } from '../../../generated/graphql';

type Network = NonNullable<NonNullable<ClusterPageQuery['cluster']>['network']>;

/** The clusters that it relays its calls to. */
export function ClusterNetwork({ network, clusterId }: { network: Network; clusterId: string }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const localised = useLocalised();
  const { organisations, projects } = network.counters;
  const together = [
    t('showcase.organisations', { count: organisations }),
    projects === null ? null : t('showcase.projects', { count: projects }),
  ].filter(Boolean);
  return (
    <Section title={t('showcase.network', { name: network.name })} lead={t('showcase.networkLead', { together: together.join(', ') })}>
      <Stack gap="md">
        {network.clusters
          .filter(({ id }) => id !== clusterId)
          .map(({ id, slug, name, kind, domain, territory }) => (
            <ItemCard
              key={id}
              level={3}
              title={<Link to={paths.cluster(slug)}>{name}</Link>}
              badges={<EnumBadge tone="accent">{word('ClusterKind', kind)}</EnumBadge>}
              meta={`${localised(domain)} · ${territory}`}
            />
          ))}
      </Stack>
    </Section>
  );
}
