import { z } from 'zod';
import { ReportReason } from '../enums';
import { limits } from '../limits';
import { id, optionalText, reason } from './common';

export const messageBody = z.string().trim().min(1).max(limits.messageLength.max);
export const postMessageInput = z.object({
  channelId: id,
  /** Made by the client, once per message: sent again, it gets the same answer and makes one object. */
  clientId: z.string().min(8).max(64),
  body: messageBody,
  organisationId: id.nullish(),
  replyToId: id.nullish(),
});
export const editMessageInput = z.object({ messageId: id, body: messageBody });
export const deleteMessageInput = z.object({ messageId: id });
export const markChannelReadInput = z.object({ channelId: id, sequence: z.number().int().min(0) });
export const reportMessageInput = z.object({ messageId: id, reason: z.enum(ReportReason), note: optionalText(limits.reasonLength.max) });
export const hideMessageInput = z.object({ messageId: id, reportId: id.nullish(), reason });
export const dismissReportInput = z.object({ reportId: id, reason: optionalText(limits.reasonLength.max) });
