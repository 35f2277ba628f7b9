import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast, type Room } from '@grappe/platform/realtime';
import { ConversationQueries } from '../cases/conversations.queries';
import { ChannelRead, MessageChanged, MessagePosted, SeatsChanged, type MessageAddress } from '../domain/events';

const roomOf = (channelId: string): Room => ({ kind: 'channel', id: channelId });

@Injectable()
export class MessageBroadcasts {
  constructor(private readonly queries: ConversationQueries) {}

  /** The room hears the message; those who are elsewhere see that there is one more to read. */
  @BroadcastOf(MessagePosted)
  async posted({ data, actor }: RecordedEvent<MessageAddress>): Promise<readonly Broadcast[]> {
    const elsewhere = (await this.queries.hearers(data.channelId)).filter((id) => id !== actor.personId);
    return [...(await this.told(data)), ...elsewhere.map((id): Broadcast => ({ room: { kind: 'person', id }, changed: { kind: 'unread', id: data.channelId } }))];
  }

  @BroadcastOf(MessageChanged)
  changed({ data }: RecordedEvent<MessageAddress>): Promise<readonly Broadcast[]> {
    return this.told(data);
  }

  /** One's other devices lower their count. */
  @BroadcastOf(ChannelRead)
  read({ data }: RecordedEvent<{ channelId: string; personId: string }>): readonly Broadcast[] {
    return [{ room: { kind: 'person', id: data.personId }, changed: { kind: 'channel', id: data.channelId } }];
  }

  /** Who has lost their seat leaves before the next message; the others may have got the right to moderate. */
  @BroadcastOf(SeatsChanged)
  seated({ data }: RecordedEvent<{ channelId: string }>): readonly Broadcast[] {
    return [{ reseat: roomOf(data.channelId) }, { room: roomOf(data.channelId), changed: { kind: 'channel', id: data.channelId } }];
  }

  /** The message as it is now: words hidden since are not said any more. */
  private async told({ messageId, channelId }: MessageAddress): Promise<readonly Broadcast[]> {
    const message = await this.queries.heard(messageId);
    return message ? [{ room: roomOf(channelId), message }] : [];
  }
}
