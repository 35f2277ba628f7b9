import { Blockquote, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { EnumBadge, RelativeTime, SafeText, StatusBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../app/kit';
import type { ReportCardFragment } from '../../../generated/graphql';
import type { Decision } from './decide-dialog';

interface ReportCardProps {
  readonly report: ReportCardFragment;
  readonly level: 2 | 3;
  readonly onDecide: (decision: Decision) => void;
}

/** What was handed over, by whom and why, and what can be decided about it. */
export function ReportCard({ report, level, onDecide }: ReportCardProps) {
  const { t } = useTranslation('moderation');
  const word = useWord();
  const { id, messageId, viewerCan } = report;
  const decide = (act: Decision['act']) => () => onDecide({ act, messageId, reportId: id });
  const subject = t('card.title', { author: report.messageAuthor.name, group: report.groupName });
  return (
    <Paper component="article" p="lg" aria-label={subject}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text component={`h${level}`} fw={600} m={0} style={{ overflowWrap: 'anywhere' }}>
            {subject}
          </Text>
          <Group gap={6}>
            <EnumBadge tone="warm">{word('ReportReason', report.reason)}</EnumBadge>
            <StatusBadge status={report.status} label={word('ReportStatus', report.status)} />
          </Group>
        </Group>
        <Blockquote m={0} p="md" color="gray" cite={null}>
          <SafeText text={report.messageBody} size="sm" lineClamp={8} />
        </Blockquote>
        <Text size="sm" c="dimmed" component="div">
          {t('card.reporter', { name: report.reporter.name })} <RelativeTime at={report.reportedAt} /> · {report.cluster.name}
        </Text>
        {report.note && <SafeText text={`« ${report.note} »`} size="sm" />}
        {report.decidedAt && (
          <Text size="sm" c="dimmed" component="div">
            {t('card.decided')} <RelativeTime at={report.decidedAt} />
            {report.decisionReason && ` · « ${report.decisionReason} »`}
          </Text>
        )}
        {(viewerCan.decide || viewerCan.restore) && (
          <Group gap="sm" justify="flex-end">
            {viewerCan.decide && (
              <>
                <Button size="sm" variant="default" onClick={decide('dismiss')} aria-label={`${t('dismiss.button')}, ${subject}`}>
                  {t('dismiss.button')}
                </Button>
                <Button size="sm" onClick={decide('hide')} aria-label={`${t('hide.button')}, ${subject}`}>
                  {t('hide.button')}
                </Button>
              </>
            )}
            {viewerCan.restore && (
              <Button size="sm" variant="default" onClick={decide('restore')} aria-label={`${t('restore.button')}, ${subject}`}>
                {t('restore.button')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
