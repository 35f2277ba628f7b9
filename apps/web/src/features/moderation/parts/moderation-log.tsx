import { Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { EmptyState, EnumBadge, ListPage, RelativeTime } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reading, usePages, useWord } from '../../../app/kit';
import { ModerationLogDocument, type ModerationActFragment } from '../../../generated/graphql';
import { DecideDialog, type Decision } from './decide-dialog';

/** What was decided in a cluster, by whom and why; nothing is ever taken out of it. */
export function ModerationLog({ clusterId }: { clusterId: string }) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  const [decision, setDecision] = useState<Decision | null>(null);
  const pages = usePages('moderation', ModerationLogDocument, { clusterId, first: 30 }, ({ moderationLog }) => moderationLog);
  return (
    <ListPage
      filtersLabel={tc('actions.filters')}
      moreLabel={tc('actions.loadMore')}
      onMore={pages.more}
      loadingMore={pages.loadingMore}
      summary={pages.total !== null && tc('states.results', { count: pages.total })}
    >
      <Reading
        of={pages.query}
        isEmpty={() => pages.nodes.length === 0}
        empty={<EmptyState icon={IconGavel} title={t('log.empty')} message={t('log.emptyHint')} />}
      >
        {() => (
          <Stack gap="sm">
            {pages.nodes.map((act) => (
              <LogEntry
                key={act.id}
                act={act}
                onRestore={() => setDecision({ act: 'restore', messageId: act.messageId, reportId: act.report?.id ?? null })}
              />
            ))}
          </Stack>
        )}
      </Reading>
      <DecideDialog decision={decision} onClose={() => setDecision(null)} />
    </ListPage>
  );
}

function LogEntry({ act, onRestore }: { act: ModerationActFragment; onRestore: () => void }) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  const word = useWord();
  return (
    <Paper component="article" p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 16rem" miw={0}>
          <Group gap="xs">
            <EnumBadge tone={act.kind === 'HIDE' ? 'warm' : 'good'}>{word('ModerationActionKind', act.kind)}</EnumBadge>
            <Text size="sm">
              {t(act.report ? 'log.sentenceIn' : 'log.sentence', {
                moderator: act.moderator.name,
                author: act.author.name,
                group: act.report?.groupName ?? '',
              })}
            </Text>
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {tc('quoted', { text: act.reason })}
          </Text>
          <Text size="sm" c="dimmed">
            <RelativeTime at={act.at} />
          </Text>
        </Stack>
        {act.kind === 'HIDE' && act.report?.viewerCan.restore && (
          <Button size="sm" variant="default" onClick={onRestore} aria-label={`${t('restore.button')}, ${act.author.name}`}>
            {t('restore.button')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

interface ClusterChoiceProps {
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Whose log; shown to those who have several to read. */
export function ClusterChoice({ clusters, chosen, onChoose }: ClusterChoiceProps) {
  const { t } = useTranslation('moderation');
  if (clusters.length < 2) return null;
  return (
    <NativeSelect
      label={t('cluster')}
      data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
      maw="24rem"
      mb="md"
    />
  );
}
