import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { reportMessageInput, type Reader } from '@grappe/contracts';
import { ChannelHomes, MessageRepository, stateOf } from '@grappe/features/conversations';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge, newId, NotAllowed } from '@grappe/platform/kernel';
import { ReportRepository } from '../data/report.repository';
import { MessageReported } from '../domain/events';

/** Anyone who reads a channel hands a message over to those who decide. */
@Injectable()
export class ReportMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly homes: ChannelHomes,
    private readonly reports: ReportRepository,
  ) {}

  /** The id of the report; the same one when it still waits for a decision. */
  async run(reader: Reader, input: z.input<typeof reportMessageInput>): Promise<string> {
    const actor = actingAlone(reader);
    const { messageId, reason, note } = judge(reportMessageInput, input);
    return this.uow.run(actor, async (tx) => {
      const message = found(await this.messages.findVisibleForUpdate(tx, reader, messageId));
      if (message.authorPersonId === actor.personId) throw new NotAllowed();
      if (message.body === null || stateOf(message) !== 'SHOWN') throw new DomainError('ALREADY_DONE');
      const waiting = await this.reports.findOpenBy(tx, messageId, actor.personId);
      if (waiting) return waiting.id;
      const { channelId, authorPersonId } = message;
      const { clusterId, name: channelName } = await this.homes.of(tx, channelId);
      const reportId = newId();
      await this.reports.insert(tx, {
        id: reportId,
        clusterId,
        channelId,
        channelName,
        messageId,
        messageBody: message.body,
        messageAuthorPersonId: authorPersonId,
        reporterPersonId: actor.personId,
        reason,
        note,
        status: 'OPEN',
        reportedAt: tx.at,
        decidedAt: null,
        decidedByPersonId: null,
        decisionReason: null,
      });
      tx.record(MessageReported({ reportId, clusterId, channelId, authorPersonId }));
      return reportId;
    });
  }
}
