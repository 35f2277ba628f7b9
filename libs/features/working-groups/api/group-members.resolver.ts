import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { below, Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { JoinWorkingGroup } from '../cases/join-working-group.case';
import { LeaveWorkingGroup } from '../cases/leave-working-group.case';
import { NameChair } from '../cases/name-chair.case';
import { JoinWorkingGroupInput, JoinWorkingGroupPayload, LeaveWorkingGroupInput, NameChairInput, WorkingGroupPayload } from './working-groups.inputs';
import { GroupMember } from './working-groups.types';

@Resolver(() => GroupMember)
export class GroupMembersResolver {
  constructor(
    private readonly reads: Reads,
    private readonly joinCase: JoinWorkingGroup,
    private readonly leaveCase: LeaveWorkingGroup,
    private readonly nameChairCase: NameChair,
  ) {}

  @Mutation(() => JoinWorkingGroupPayload, { description: 'Joins a group: at once, or by a request that a chair answers.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async joinWorkingGroup(
    @Args('input') input: JoinWorkingGroupInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<object> {
    const { workingGroupId, joinRequestId } = await this.joinCase.run(reader, input);
    const type = joinRequestId === null ? 'Joined' : 'RequestPending';
    const result = await this.reads.payload(reader, below(below(selection, 'result'), type), {
      group: ['WorkingGroup', workingGroupId],
      ...(joinRequestId === null ? {} : { request: ['JoinRequest', joinRequestId] }),
    });
    return { result: { __typename: type, ...result } };
  }

  @Mutation(() => WorkingGroupPayload, { description: 'Leaves a group; the last chair names another before.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async leaveWorkingGroup(
    @Args('input') input: LeaveWorkingGroupInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.leaveCase.run(reader, input);
    return this.reads.payload(reader, selection, { workingGroup: ['WorkingGroup', input.workingGroupId] });
  }

  @Mutation(() => WorkingGroupPayload, { description: 'Makes another member chair too.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async nameChair(@Args('input') input: NameChairInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.payload(reader, selection, { workingGroup: ['WorkingGroup', await this.nameChairCase.run(reader, input)] });
  }
}
