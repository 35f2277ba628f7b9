import { Anchor, Group } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, EnumBadge, ItemCard, Section, StatFigure } from '@grappe/ui';
import { Stack } from '@mantine/core';
import { HomeClustersDocument, type HomeClustersQuery } from '../../generated/graphql';
import { Page, paths, Reading, useLocalised, useRead, useViewer, useWord } from '../kit';

type Cluster = HomeClustersQuery['clusters'][number];

/** The front door: for a visitor what this is, for a member where their clusters stand. */
export default function HomePage() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const read = useRead('clusters', HomeClustersDocument, {});
  const [firstName = ''] = viewer?.person.name.split(' ') ?? [];
  return (
    <Page
      title={viewer ? t('home.titleMember', { name: firstName }) : t('home.titleVisitor')}
      lead={viewer ? t('home.leadMember') : t('home.leadVisitor')}
      documentTitle={t('navigation.home')}
    >
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
    </Page>
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
      title={
        <Anchor component={Link} to={paths.cluster(cluster.slug)}>
          {cluster.name}
        </Anchor>
      }
      badges={<EnumBadge tone="accent">{word('ClusterKind', cluster.kind)}</EnumBadge>}
      meta={`${localised(cluster.domain)} · ${cluster.territory}`}
      footer={
        <Group gap={40}>
          <StatFigure value={organisations} label={t('home.figures.organisations', { count: organisations })} />
          <StatFigure value={projects} label={t('home.figures.projects', { count: projects })} />
          <StatFigure value={callsOpen} label={t('home.figures.callsOpen', { count: callsOpen })} />
          <StatFigure value={workingGroups} label={t('home.figures.workingGroups', { count: workingGroups })} />
        </Group>
      }
    />
  );
}
