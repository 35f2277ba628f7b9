import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { DeleteMessage } from '../cases/delete-message.case';
import { EditMessage } from '../cases/edit-message.case';
import { PostMessage } from '../cases/post-message.case';
import { DeleteMessageInput, EditMessageInput, Message, MessagePayload, PostMessageInput } from './conversations.types';

@Resolver(() => Message)
export class MessagesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly postCase: PostMessage,
    private readonly editCase: EditMessage,
    private readonly deleteCase: DeleteMessage,
  ) {}

  @Mutation(() => MessagePayload, { description: 'Says something in a channel.' })
  @Access('PERSON', 'MESSAGES_WRITE')
  async postMessage(@Args('input') input: PostMessageInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.changed(reader, selection, await this.postCase.run(reader, input));
  }

  @Mutation(() => MessagePayload, { description: 'Changes one’s own words; readers see that they were.' })
  @Access('PERSON', 'MESSAGES_WRITE')
  async editMessage(@Args('input') input: EditMessageInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.editCase.run(reader, input);
    return this.changed(reader, selection, input.messageId);
  }

  @Mutation(() => MessagePayload, { description: 'Erases one’s words; a tombstone keeps their place.' })
  @Access('PERSON', 'MESSAGES_WRITE')
  async deleteMessage(
    @Args('input') input: DeleteMessageInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.deleteCase.run(reader, input);
    return this.changed(reader, selection, input.messageId);
  }

  private changed(reader: Reader, selection: readonly Selected[], messageId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { message: ['Message', messageId] });
  }
}
