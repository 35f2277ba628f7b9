import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { EnumBadge, SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ClusterCounters } from '../../features/clusters/parts/cluster-counters';
import type { ClusterShowcaseFragment } from '../../generated/graphql';
import { paths, useLocalised, useWord } from '../kit';

/** What a cluster is, in what it counts, and the way to its own page. */
export function ClusterIntro({ cluster }: { cluster: ClusterShowcaseFragment }) {
  const { t } = useTranslation('shell');
  const word = useWord();
  const localised = useLocalised();
  const { slug, name, kind, domain, territory, presentation, strategicAxes } = cluster;
  return (
    <Paper component="article" p={{ base: 'lg', sm: 'xl' }}>
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Stack gap={4} flex="1 1 18rem">
            <Title order={3} fz="h2">
              {name}
            </Title>
            <Text c="dimmed">
              {localised(domain)} · {territory}
            </Text>
          </Stack>
          <EnumBadge tone="accent">{word('ClusterKind', kind)}</EnumBadge>
        </Group>
        <ClusterCounters cluster={cluster} size="lg" />
        <SafeText text={localised(presentation)} maw="52rem" />
        {strategicAxes.length > 0 && (
          <Group gap={6}>
            {strategicAxes.map(({ id, label }) => (
              <EnumBadge key={id}>
                {localised(label)}
              </EnumBadge>
            ))}
          </Group>
        )}
        <Group>
          <Button component={Link} to={paths.cluster(slug)} variant="default">
            {t('home.visit', { name })}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
