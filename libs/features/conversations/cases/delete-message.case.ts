import { Injectable } from '@nestjs/common';
import { deleteMessageInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { MessageRepository } from '../data/message.repository';
import { MessageChanged } from '../domain/events';
import { messageCan } from '../domain/message.policy';

/** Takes one's own words back: they are erased, and a tombstone keeps their place. */
@Injectable()
export class DeleteMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: MessageRepository,
  ) {}

  async run(reader: Reader, input: { messageId: string }): Promise<void> {
    const actor = actingAlone(reader);
    const { messageId } = judge(deleteMessageInput, input);
    await this.uow.run(actor, async (tx) => {
      const message = found(await this.messages.findVisibleForUpdate(tx, reader, messageId));
      allow(messageCan(reader, message).delete);
      await this.messages.update(tx, messageId, { body: null, deletedAt: tx.at });
      tx.record(MessageChanged({ messageId, channelId: message.channelId }));
    });
  }
}
