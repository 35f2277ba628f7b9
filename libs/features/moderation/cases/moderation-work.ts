import { Injectable } from '@nestjs/common';
import type { ModerationActionKind, Reader, ReportStatus } from '@grappe/contracts';
import { ChannelHomes, MessageRepository, type Message } from '@grappe/features/conversations';
import type { Tx } from '@grappe/platform/database';
import { allow, found, newId, signedIn } from '@grappe/platform/kernel';
import { ReportRepository } from '../data/report.repository';
import { ReportDecided, type ActionAddress } from '../domain/events';
import { mayModerate } from '../domain/moderation.policy';
import type { Report } from '../domain/report';
import { reportLifecycle } from '../domain/report.lifecycle';

/** A message that the reader may moderate. */
export interface Moderated {
  readonly message: Message;
  readonly clusterId: string;
  /** The report by which one got at it. */
  readonly report: Report | null;
}

/** What hiding, restoring and dismissing have in common. */
@Injectable()
export class ModerationWork {
  constructor(
    private readonly messages: MessageRepository,
    private readonly homes: ChannelHomes,
    private readonly reports: ReportRepository,
  ) {}

  /** One gets at a message by sitting in its channel, or by a report about it; by neither, it is not there. */
  async reach(tx: Tx, reader: Reader, { messageId, reportId }: { messageId: string; reportId?: string | null }): Promise<Moderated> {
    const seated = await this.messages.findVisibleForUpdate(tx, reader, messageId);
    const reports = await this.reports.visibleAbout(tx, reader, messageId);
    const message = found(seated ?? (reports.length > 0 ? await this.messages.findForUpdate(tx, messageId) : null));
    const report = reportId ? found(reports.find(({ id }) => id === reportId)) : (reports[0] ?? null);
    const clusterId = report?.clusterId ?? (await this.homes.of(tx, message.channelId)).clusterId;
    const moderates = await this.reports.moderates(tx, reader, message.channelId);
    allow(mayModerate(reader, { clusterId, authorPersonId: message.authorPersonId, moderates, reported: report !== null }));
    return { message, clusterId, report };
  }

  /** Writes the act into the log; how events name it. */
  async log(tx: Tx, reader: Reader, kind: ModerationActionKind, { message, clusterId, report }: Moderated, reason: string): Promise<ActionAddress> {
    const { id: messageId, channelId, authorPersonId } = message;
    const moderationActionId = newId();
    await this.reports.insertAction(tx, {
      id: moderationActionId,
      kind,
      clusterId,
      channelId,
      messageId,
      authorPersonId,
      moderatorPersonId: signedIn(reader),
      reason,
      reportId: report?.id ?? null,
      at: tx.at,
    });
    return { moderationActionId, clusterId, channelId, authorPersonId };
  }

  async decide(tx: Tx, reader: Reader, report: Report, to: ReportStatus, decisionReason: string | null): Promise<void> {
    const status = reportLifecycle.move(report.status, to);
    await this.reports.update(tx, report.id, { status, decidedAt: tx.at, decidedByPersonId: signedIn(reader), decisionReason });
    const { id: reportId, clusterId, channelId, messageAuthorPersonId: authorPersonId, reporterPersonId } = report;
    tx.record(ReportDecided({ reportId, clusterId, channelId, authorPersonId, reporterPersonId, status }));
  }
}
