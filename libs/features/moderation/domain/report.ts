import type { ReportReason, ReportStatus } from '@grappe/contracts';

/** What somebody flags. The reporter hands the message over as it was: who decides sees this copy, not the channel. */
export interface Report {
  readonly id: string;
  readonly clusterId: string;
  readonly channelId: string;
  /** What the group or project was called. */
  readonly channelName: string;
  readonly messageId: string;
  readonly messageBody: string;
  readonly messageAuthorPersonId: string;
  readonly reporterPersonId: string;
  readonly reason: ReportReason;
  readonly note: string | null;
  readonly status: ReportStatus;
  readonly reportedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedByPersonId: string | null;
  readonly decisionReason: string | null;
}
