import { Injectable } from '@nestjs/common';
import type { ChannelMessage, Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';
import { ConversationQueries } from '../cases/conversations.queries';

/** Who sees a channel sits in its room, and gets what was said while they were away. */
@Injectable()
@RoomOf('channel', 'MESSAGES_READ')
export class ChannelRoom implements RoomPolicy {
  constructor(private readonly queries: ConversationQueries) {}

  maySit(reader: Reader, channelId: string): Promise<boolean> {
    return this.queries.sees(reader, channelId);
  }

  missed(_: Reader, channelId: string, after: number): Promise<ChannelMessage[] | null> {
    return this.queries.missed(channelId, after);
  }
}
