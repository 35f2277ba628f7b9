import { Args, Field, ID, Int, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import type { ChannelMessage } from '@grappe/contracts';
import { Access } from '@grappe/platform/access';
import { below, Selection, type Selected } from '@grappe/platform/reads';
import { Live, type LiveStream, type Waiting } from '@grappe/platform/subscriptions';
import { ConversationQueries } from '../cases/conversations.queries';
import { Message } from './conversations.types';

@ObjectType({ description: 'What is new in a channel: one message, or that too much was missed to be told.' })
export class MessageNews {
  @Field(() => Boolean, { description: 'True: more was missed than is handed over; read the channel again, then go on from here.' }) reload!: boolean;
  @Field(() => Message, { nullable: true, description: 'A message that is new, or that has been edited, deleted, hidden or restored. Null with `reload`.' })
  message!: object | null;
}

const reload = { reload: true, message: null };

@Resolver(() => MessageNews)
export class MessageNewsResolver {
  constructor(private readonly queries: ConversationQueries) {}

  @Subscription(() => MessageNews, { description: 'What is said in a channel, in its order. Ends with NOT_FOUND when one no longer sits there.' })
  @Access('PERSON', 'MESSAGES_READ')
  messagePosted(
    @Args('channelId', { type: () => ID, description: 'Which channel.' }) channelId: string,
    @Args('after', { type: () => Int, nullable: true, description: 'The number of the last message that one has: what followed is told first, and what has changed since.' })
    after: number | null,
    @Live() live: LiveStream,
    @Selection() selection: readonly Selected[],
  ): Promise<AsyncIterableIterator<object>> {
    let last = after;
    return live.listen<MessageNews>({ kind: 'channel', id: channelId }, async (reader, told) => {
      const heard = await this.heard(channelId, told, last);
      if (heard === null) return [reload];
      last = heard.reduce<number | null>((highest, { sequence }) => Math.max(highest ?? 0, sequence), last);
      const ids = new Set(heard.map(({ id }) => id));
      const messages = await this.queries.messages(reader, [...ids], below(selection, 'message'));
      return messages.map((message) => ({ reload: false, message }));
    });
  }

  /** What to tell; null: too much, or nobody knows from where. */
  private async heard(channelId: string, told: Waiting | 'joined', last: number | null): Promise<readonly ChannelMessage[] | null> {
    if (typeof told !== 'string') return told.flatMap((one) => ('message' in one ? [one.message] : []));
    if (last === null) return told === 'joined' ? [] : null;
    return this.queries.missed(channelId, last);
  }
}
