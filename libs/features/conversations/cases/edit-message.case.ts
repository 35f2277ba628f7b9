import { Injectable } from '@nestjs/common';
import { editMessageInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { MessageRepository } from '../data/message.repository';
import { MessageChanged } from '../domain/events';
import { messageCan } from '../domain/message.policy';

/** Corrects one's own words, while they are shown. */
@Injectable()
export class EditMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
  ) {}

  async run(reader: Reader, input: { messageId: string; body: string }): Promise<void> {
    const actor = actingAlone(reader);
    const { messageId, body } = judge(editMessageInput, input);
    await this.uow.run(actor, async (tx) => {
      const message = found(await this.messages.findVisibleForUpdate(tx, reader, messageId));
      allow(messageCan(reader, message).edit);
      if (message.body === body) return;
      await this.messages.update(tx, messageId, { body, editedAt: tx.at });
      tx.record(MessageChanged({ messageId, channelId: message.channelId }));
    });
  }
}
