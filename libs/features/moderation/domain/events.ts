import type { ReportStatus } from '@grappe/contracts';
import { defineEvent } from '@grappe/platform/events';

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

export const MessageReported = defineEvent<ReportAddress>('moderation.MessageReported');
export const ReportDecided = defineEvent<ReportAddress & { reporterPersonId: string; status: ReportStatus }>('moderation.ReportDecided');
export const MessageHidden = defineEvent<ActionAddress & { reason: string }>('moderation.MessageHidden');
export const MessageRestored = defineEvent<ActionAddress>('moderation.MessageRestored');
