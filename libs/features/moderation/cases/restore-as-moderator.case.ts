import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { hideMessageInput, type Reader } from '@grappe/contracts';
import { RestoreMessage } from '@grappe/features/conversations';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { MessageRestored } from '../domain/events';
import { ModerationWork } from './moderation-work';

/** An animateur or chair shows a hidden message again, with a reason: its author is told, the act is logged. */
@Injectable()
export class RestoreAsModerator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: ModerationWork,
    private readonly restoreMessage: RestoreMessage,
  ) {}

  /** The id of the act. */
  async run(reader: Reader, input: z.input<typeof hideMessageInput>): Promise<string> {
    const actor = actingAlone(reader);
    const { messageId, reportId, reason } = judge(hideMessageInput, input);
    return this.uow.run(actor, async (tx) => {
      const moderated = await this.work.reach(tx, reader, { messageId, reportId });
      await this.restoreMessage.within(tx, { messageId });
      const address = await this.work.log(tx, reader, 'RESTORE', moderated, reason);
      tx.record(MessageRestored(address));
      return address.moderationActionId;
    });
  }
}
