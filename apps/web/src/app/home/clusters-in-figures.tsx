import { Group, Stack } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { EmptyState, EnumBadge, ItemCard, Section, StatFigure } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HomeClustersDocument, type HomeClustersQuery } from '../../generated/graphql';
import { paths, Reading, useLocalised, useRead, useWord } from '../kit';

type Cluster = HomeClustersQuery['clusters'][number];

/** Each cluster with its counter. */
export function ClustersInFigures() {
  const { t } = useTranslation('shell');
  const read = useRead('clusters', HomeClustersDocument, {});
  return (
    <Section title={t('home.clusters')}>
      <Reading
        of={read}
        isEmpty={({ clusters }) => clusters.length === 0}
        empty={<EmptyState icon={IconBuildingCommunity} title={t('home.noCluster')} message={t('home.noClusterHint')} />}
      >
        {({ clusters }) => (
          <Stack gap="md">
            {clusters.map((cluster) => (
              <ClusterCard key={cluster.id} cluster={cluster} />
            ))}
          </Stack>
        )}
      </Reading>
    </Section>
  );
}

function ClusterCard({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation('shell');
  const word = useWord();
  const localised = useLocalised();
  const { organisations, projects, callsOpen, workingGroups } = cluster.counters;
  return (
    <ItemCard
      level={3}
      title={<Link to={paths.cluster(cluster.slug)}>{cluster.name}</Link>}
      badges={<EnumBadge tone="accent">{word('ClusterKind', cluster.kind)}</EnumBadge>}
      meta={`${localised(cluster.domain)} · ${cluster.territory}`}
      footer={
        <Group gap="lg">
          <StatFigure value={organisations} label={t('home.figures.organisations', { count: organisations })} />
          <StatFigure value={projects} label={t('home.figures.projects', { count: projects })} />
          <StatFigure value={callsOpen} label={t('home.figures.callsOpen', { count: callsOpen })} />
          <StatFigure value={workingGroups} label={t('home.figures.workingGroups', { count: workingGroups })} />
        </Group>
      }
    />
  );
}
