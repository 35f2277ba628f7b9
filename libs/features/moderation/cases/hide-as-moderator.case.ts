import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { hideMessageInput, type Reader } from '@grappe/contracts';
import { HideMessage } from '@grappe/features/conversations';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { ReportRepository } from '../data/report.repository';
import { MessageHidden } from '../domain/events';
import { ModerationWork } from './moderation-work';

/** An animateur or chair hides a message with a reason: its author is told, the act is logged, every report about it is upheld. */
@Injectable()
export class HideAsModerator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: ModerationWork,
    private readonly reports: ReportRepository,
    private readonly hideMessage: HideMessage,
  ) {}

  /** The id of the act. */
  async run(reader: Reader, input: z.input<typeof hideMessageInput>): Promise<string> {
    const actor = actingAlone(reader);
    const { messageId, reportId, reason } = judge(hideMessageInput, input);
    return this.uow.run(actor, async (tx) => {
      const moderated = await this.work.reach(tx, reader, { messageId, reportId });
      await this.hideMessage.within(tx, { messageId, reason });
      const address = await this.work.log(tx, reader, 'HIDE', moderated, reason);
      tx.record(MessageHidden({ ...address, reason }));
      for (const report of await this.reports.openAbout(tx, messageId)) await this.work.decide(tx, reader, report, 'UPHELD', reason);
      return address.moderationActionId;
    });
  }
}
