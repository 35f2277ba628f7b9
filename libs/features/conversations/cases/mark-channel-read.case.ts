import { Injectable } from '@nestjs/common';
import { markChannelReadInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found, judge } from '@grappe/platform/kernel';
import { ChannelRepository } from '../data/channel.repository';
import { ChannelRead } from '../domain/events';

/** One has read a channel up to a message; never backwards, and not further than there is to read. */
@Injectable()
export class MarkChannelRead {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly channels: ChannelRepository,
  ) {}

  async run(reader: Reader, input: { channelId: string; sequence: number }): Promise<void> {
    const actor = actingAlone(reader);
    const { channelId, sequence } = judge(markChannelReadInput, input);
    const [seat] = await this.channels.seatsOf(reader, channelId);
    found(seat);
    await this.uow.run(actor, async (tx) => {
      if (await this.channels.markRead(tx, channelId, actor.personId, sequence)) tx.record(ChannelRead({ channelId, personId: actor.personId }));
    });
  }
}
