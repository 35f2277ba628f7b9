import { Box, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { EnumBadge, RelativeTime, SafeText, StatusBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../app/kit';
import type { ReportCardFragment } from '../../../generated/graphql';
import type { Decision } from './decide-dialog';

interface ReportProps {
  readonly report: ReportCardFragment;
  readonly onDecide: (decision: Decision) => void;
}

/** A report in a list of reports. */
export function ReportCard({ report, onDecide }: ReportProps) {
  const { t } = useTranslation('moderation');
  const word = useWord();
  const subject = t('card.title', { author: report.messageAuthor.name, group: report.groupName });
  return (
    <Paper component="article" p="lg" aria-label={subject}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text component="h2" fw={600} m={0} flex="1 1 16rem" style={{ overflowWrap: 'anywhere' }}>
            {subject}
          </Text>
          <Group gap={6}>
            <EnumBadge tone="warm">{word('ReportReason', report.reason)}</EnumBadge>
            {report.status !== 'OPEN' && <StatusBadge status={report.status} label={word('ReportStatus', report.status)} />}
          </Group>
        </Group>
        <ReportDetails report={report} onDecide={onDecide} />
      </Stack>
    </Paper>
  );
}

/** What was handed over, by whom and why, and what can be decided about it. */
export function ReportDetails({ report, onDecide }: ReportProps) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  const { id, messageId, viewerCan } = report;
  const subject = t('card.title', { author: report.messageAuthor.name, group: report.groupName });
  const button = (act: Decision['act']) => (
    <Button
      size="sm"
      variant={act === 'hide' ? 'filled' : 'default'}
      onClick={() => onDecide({ act, messageId, reportId: id })}
      aria-label={`${t(`${act}.button`)}, ${subject}`}
    >
      {t(`${act}.button`)}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Box component="blockquote" m={0} px="md" py="sm" bg="var(--mantine-color-gray-light)" bdrs="md">
        <SafeText text={report.messageBody} />
      </Box>
      <Text size="sm" c="dimmed" component="div">
        {t('card.reporter', { name: report.reporter.name })} · <RelativeTime at={report.reportedAt} /> · {report.cluster.name}
      </Text>
      {report.note && <SafeText text={tc('quoted', { text: report.note })} size="sm" />}
      {report.decidedAt && (
        <Text size="sm" c="dimmed" component="div">
          {t('card.decided')} <RelativeTime at={report.decidedAt} />
          {report.decisionReason && ` · ${tc('quoted', { text: report.decisionReason })}`}
        </Text>
      )}
      {(viewerCan.decide || viewerCan.restore) && (
        <Group gap="sm" justify="flex-end">
          {viewerCan.decide && button('dismiss')}
          {viewerCan.decide && button('hide')}
          {viewerCan.restore && button('restore')}
        </Group>
      )}
    </Stack>
  );
}
