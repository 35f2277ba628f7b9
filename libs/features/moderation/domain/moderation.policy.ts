import type { Reader, ReportStatus } from '@grappe/contracts';

/** What of a message decides on who may moderate it. */
export interface ModerationFacts {
  readonly clusterId: string;
  readonly authorPersonId: string;
  /** Whether the reader has a seat in its channel that moderates: a chair, a project's lead. */
  readonly moderates: boolean;
  /** Whether somebody has handed it over. */
  readonly reported: boolean;
}

/**
 * Who sits there to moderate may; an animateur of the cluster may where somebody has handed the message over, since they do not read
 * channels. Nobody judges their own words.
 */
export function mayModerate(reader: Reader, message: ModerationFacts): boolean {
  if (reader.personId === null || reader.personId === message.authorPersonId) return false;
  return message.moderates || (message.reported && reader.animatedClusterIds.includes(message.clusterId));
}

/** What of a report decides on what a reader may do with it. */
export interface ReportFacts {
  readonly clusterId: string;
  readonly messageAuthorPersonId: string;
  readonly moderates: boolean;
  readonly status: ReportStatus;
  /** Whether the message is hidden now. */
  readonly hidden: boolean;
}

export interface ReportPermissions {
  readonly decide: boolean;
  readonly restore: boolean;
}

export function reportCan(reader: Reader, report: ReportFacts): ReportPermissions {
  const { clusterId, messageAuthorPersonId: authorPersonId, moderates } = report;
  const may = mayModerate(reader, { clusterId, authorPersonId, moderates, reported: true });
  return { decide: may && report.status === 'OPEN', restore: may && report.hidden };
}
