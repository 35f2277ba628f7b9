import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { AsRead, type Compiled, Reads, ReadValue, type Selected, Selection } from '@grappe/platform/reads';
import { ConversationQueries } from '../cases/conversations.queries';
import { MarkChannelRead } from '../cases/mark-channel-read.case';
import { channelCan, type ChannelFacts } from '../domain/channel.policy';
import { Channel, ChannelPayload, ChannelPermissions, MarkChannelReadInput, Message, MessagesArgs } from './conversations.types';

@Resolver(() => Channel)
export class ChannelsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ConversationQueries,
    private readonly markReadCase: MarkChannelRead,
  ) {}

  @Query(() => Channel, { nullable: true, description: 'A channel by its id; null: it is not there for the reader.' })
  @Access('PERSON', 'MESSAGES_READ')
  channel(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.channel(reader, id, selection);
  }

  @Mutation(() => ChannelPayload, { description: 'Says how far one has read; never back.' })
  @Access('PERSON', 'MESSAGES_WRITE')
  async markChannelRead(
    @Args('input') input: MarkChannelReadInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.markReadCase.run(reader, input);
    return this.reads.payload(reader, selection, { channel: ['Channel', input.channelId] });
  }

  @AsRead()
  @ResolveField(() => [Message], { description: 'The newest, or those before or after a number; always in ascending order.' })
  messages(@ReadValue() read: Message[], @Args() _page: MessagesArgs): Message[] {
    return read;
  }

  @ResolveField(() => ChannelPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: ChannelFacts, @CurrentReader() reader: Reader): ChannelPermissions {
    return channelCan(reader, facts);
  }
}
