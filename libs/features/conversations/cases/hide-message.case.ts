import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { found } from '@grappe/platform/kernel';
import { MessageRepository } from '../data/message.repository';
import { MessageChanged } from '../domain/events';
import { messageLifecycle, stateOf } from '../domain/message.lifecycle';

/** Hides a message, within a case of moderation that has decided who may. */
@Injectable()
export class HideMessage {
  constructor(private readonly messages: MessageRepository) {}

  /** What its author has taken back in the meantime has nothing left to hide, and stays as it is. */
  async within(tx: Tx, { messageId, reason }: { messageId: string; reason: string }): Promise<void> {
    const message = found(await this.messages.findForUpdate(tx, messageId));
    const state = stateOf(message);
    if (state === 'DELETED') return;
    messageLifecycle.move(state, 'HIDDEN');
    await this.messages.update(tx, messageId, { hiddenAt: tx.at, hiddenReason: reason });
    tx.record(MessageChanged({ messageId, channelId: message.channelId }));
  }
}
