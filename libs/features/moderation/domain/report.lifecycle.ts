import type { ReportStatus } from '@grappe/contracts';
import { defineLifecycle } from '@grappe/platform/kernel';

/** How a report moves: decided once. A message restored later does not reopen it. */
export const reportLifecycle = defineLifecycle<ReportStatus>('report', {
  OPEN: ['UPHELD', 'DISMISSED'],
  UPHELD: [],
  DISMISSED: [],
});
