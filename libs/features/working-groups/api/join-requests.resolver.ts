import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, ReadValue, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AcceptJoinRequest } from '../cases/accept-join-request.case';
import { DeclineJoinRequest } from '../cases/decline-join-request.case';
import { WithdrawJoinRequest } from '../cases/withdraw-join-request.case';
import { joinRequestCan, type JoinRequestFacts } from '../domain/join-request.policy';
import { AnswerJoinRequestInput, WorkingGroupPayload } from './working-groups.inputs';
import { JoinRequest, JoinRequestPermissions } from './working-groups.types';

@Resolver(() => JoinRequest)
export class JoinRequestsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly acceptCase: AcceptJoinRequest,
    private readonly declineCase: DeclineJoinRequest,
    private readonly withdrawCase: WithdrawJoinRequest,
  ) {}

  @Mutation(() => WorkingGroupPayload, { description: 'Accepts a request to join; for a chair.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async acceptJoinRequest(
    @Args('input') input: AnswerJoinRequestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.changed(reader, selection, await this.acceptCase.run(reader, input));
  }

  @Mutation(() => WorkingGroupPayload, { description: 'Declines a request to join; for a chair.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async declineJoinRequest(
    @Args('input') input: AnswerJoinRequestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.changed(reader, selection, await this.declineCase.run(reader, input));
  }

  @Mutation(() => WorkingGroupPayload, { description: 'Takes one’s own request back.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async withdrawJoinRequest(
    @Args('input') input: AnswerJoinRequestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.changed(reader, selection, await this.withdrawCase.run(reader, input));
  }

  @ResolveField(() => JoinRequestPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: JoinRequestFacts, @CurrentReader() reader: Reader): JoinRequestPermissions {
    return joinRequestCan(reader, facts);
  }

  private changed(reader: Reader, selection: readonly Selected[], workingGroupId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { workingGroup: ['WorkingGroup', workingGroupId] });
  }
}
