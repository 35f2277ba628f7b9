import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { found } from '@grappe/platform/kernel';
import { MessageRepository } from '../data/message.repository';
import { MessageChanged } from '../domain/events';
import { messageLifecycle, stateOf } from '../domain/message.lifecycle';

/** Shows a hidden message again, within a case of moderation that has decided who may. */
@Injectable()
export class RestoreMessage {
  constructor(private readonly messages: MessageRepository) {}

  async within(tx: Tx, { messageId }: { messageId: string }): Promise<void> {
    const message = found(await this.messages.findForUpdate(tx, messageId));
    messageLifecycle.move(stateOf(message), 'SHOWN');
    await this.messages.update(tx, messageId, { hiddenAt: null, hiddenReason: null });
    tx.record(MessageChanged({ messageId, channelId: message.channelId }));
  }
}
