import { Accordion, Group, Text } from '@mantine/core';
import { EnumBadge, PersonAvatar, RelativeTime } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../app/kit';
import type { ReportCardFragment } from '../../../generated/graphql';
import { DecideDialog, type Decision } from './decide-dialog';
import { ReportDetails } from './report-card';

/** Reports as lines of an accordion that open on what was handed over, for a page that has more to show. */
export function ReportItems({ reports }: { reports: readonly ReportCardFragment[] }) {
  const { t } = useTranslation('moderation');
  const word = useWord();
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <>
      {reports.map((report) => (
        <Accordion.Item key={report.id} value={report.id}>
          <Accordion.Control icon={<PersonAvatar name={report.messageAuthor.name} size={38} />}>
            <Group gap="xs">
              <Text component="span" inherit fw={600}>
                {t('card.reported', { author: report.messageAuthor.name })}
              </Text>
              <EnumBadge tone="warm">{word('ReportReason', report.reason)}</EnumBadge>
            </Group>
            <Text size="sm" c="dimmed" component="div">
              <RelativeTime at={report.reportedAt} />
            </Text>
          </Accordion.Control>
          <Accordion.Panel>
            <ReportDetails report={report} onDecide={setDecision} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
      <DecideDialog decision={decision} onClose={() => setDecision(null)} />
    </>
  );
}
