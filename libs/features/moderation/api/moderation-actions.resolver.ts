import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { HideAsModerator } from '../cases/hide-as-moderator.case';
import { ModerationQueries } from '../cases/moderation.queries';
import { RestoreAsModerator } from '../cases/restore-as-moderator.case';
import { HideMessageInput, ModerationAction, ModerationActionConnection, ModerationActionPayload, ModerationLogArgs } from './moderation.types';

@Resolver(() => ModerationAction)
export class ModerationActionsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ModerationQueries,
    private readonly hideCase: HideAsModerator,
    private readonly restoreCase: RestoreAsModerator,
  ) {}

  @Query(
    () => ModerationActionConnection,
    { description: 'What was decided in a cluster, as far as one decides there or it is about one’s own messages; newest first.' },
  )
  @Access('PERSON')
  moderationLog(
    @Args() { clusterId, ...page }: ModerationLogArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.log(reader, clusterId, page, selection);
  }

  @Mutation(() => ModerationActionPayload, { description: 'Hides a message; its author is told why, every report about it is upheld.' })
  @Access('PERSON')
  async hideMessage(@Args('input') input: HideMessageInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.done(reader, selection, await this.hideCase.run(reader, input));
  }

  @Mutation(() => ModerationActionPayload, { description: 'Shows a hidden message again; its author is told.' })
  @Access('PERSON')
  async restoreMessage(
    @Args('input') input: HideMessageInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.done(reader, selection, await this.restoreCase.run(reader, input));
  }

  private done(reader: Reader, selection: readonly Selected[], moderationActionId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { moderationAction: ['ModerationAction', moderationActionId] });
  }
}
