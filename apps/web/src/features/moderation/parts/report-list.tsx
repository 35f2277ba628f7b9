import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { ReportCardFragment } from '../../../generated/graphql';
import { DecideDialog, type Decision } from './decide-dialog';
import { ReportCard } from './report-card';

interface ReportListProps {
  readonly reports: readonly ReportCardFragment[];
  /** Heading level of each; 3 under a section. */
  readonly level?: 2 | 3;
}

/** Reports with what can be decided about each. */
export function ReportList({ reports, level = 2 }: ReportListProps) {
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <Stack gap="md">
      {reports.map((report) => (
        <ReportCard key={report.id} report={report} level={level} onDecide={setDecision} />
      ))}
      <DecideDialog decision={decision} onClose={() => setDecision(null)} />
    </Stack>
  );
}
