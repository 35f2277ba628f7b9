import { Injectable } from '@nestjs/common';
import { limits, type ChannelMessage, type Reader } from '@grappe/contracts';
import { Reads, type Compiled, type Selected } from '@grappe/platform/reads';
import { HeardMessages } from '../data/heard-messages';

/** What is read of channels. */
@Injectable()
export class ConversationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly heardMessages: HeardMessages,
  ) {}

  channel(reader: Reader, channelId: string, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.one('Channel', channelId, reader, selection);
  }

  /** Those of these messages that the reader may read, in the order of the ids. */
  messages(reader: Reader, ids: readonly string[], selection: readonly Selected[]): Promise<Compiled[]> {
    return this.reads.byIds('Message', ids, reader, selection);
  }

  sees(reader: Reader, channelId: string): Promise<boolean> {
    return this.reads.sees('Channel', channelId, reader);
  }

  /** A message as the channel's room hears it. */
  heard(messageId: string): Promise<ChannelMessage | null> {
    return this.heardMessages.one(messageId);
  }

  /** Who sits in a channel in person. */
  hearers(channelId: string): Promise<string[]> {
    return this.heardMessages.hearers(channelId);
  }

  /** What somebody missed who has everything up to a number; null: too much, load the page anew. */
  async missed(channelId: string, after: number): Promise<ChannelMessage[] | null> {
    const missed = await this.heardMessages.missed(channelId, after, limits.catchUpMessages + 1);
    return missed.length > limits.catchUpMessages ? null : missed;
  }
}
