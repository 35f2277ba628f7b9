import type { AuditAct, ReportStatus } from '@grappe/contracts';
import { defineEvent, type AuditEntry } from '@grappe/platform/events';

export interface ReportAddress {
  reportId: string;
  clusterId: string;
  channelId: string;
  /** Of the message: never told of the report. */
  authorPersonId: string;
}

export interface ActionAddress {
  moderationActionId: string;
  clusterId: string;
  channelId: string;
  authorPersonId: string;
}

const aboutReport =
  (act: AuditAct) =>
  ({ clusterId, reportId, authorPersonId: personId }: ReportAddress): readonly AuditEntry[] => [{ act, clusterId, subject: 'REPORT', subjectId: reportId, personId }];

const aboutAction =
  (act: AuditAct) =>
  ({ clusterId, moderationActionId, authorPersonId: personId, reason }: ActionAddress & { reason?: string }): readonly AuditEntry[] => [
    { act, clusterId, subject: 'MODERATION_ACTION', subjectId: moderationActionId, personId, reason },
  ];

export const MessageReported = defineEvent<ReportAddress>('moderation.MessageReported', aboutReport('MESSAGE_REPORTED'));
export const ReportDecided = defineEvent<ReportAddress & { reporterPersonId: string; status: ReportStatus }>('moderation.ReportDecided', aboutReport('REPORT_DECIDED'));
export const MessageHidden = defineEvent<ActionAddress & { reason: string }>('moderation.MessageHidden', aboutAction('MESSAGE_HIDDEN'));
export const MessageRestored = defineEvent<ActionAddress>('moderation.MessageRestored', aboutAction('MESSAGE_RESTORED'));
