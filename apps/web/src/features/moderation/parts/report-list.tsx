import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { ReportCardFragment } from '../../../generated/graphql';
import { DecideDialog, type Decision } from './decide-dialog';
import { ReportCard } from './report-card';

/** Reports with what can be decided about each. */
export function ReportList({ reports }: { reports: readonly ReportCardFragment[] }) {
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <Stack gap="md">
      {reports.map((report) => (
        <ReportCard key={report.id} report={report} onDecide={setDecision} />
      ))}
      <DecideDialog decision={decision} onClose={() => setDecision(null)} />
    </Stack>
  );
}
