import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { Reads, ReadValue, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { CreateWorkingGroup } from '../cases/create-working-group.case';
import { EditWorkingGroup } from '../cases/edit-working-group.case';
import { WorkingGroupQueries } from '../cases/working-groups.queries';
import { groupCan, type GroupFacts } from '../domain/working-group.policy';
import { CreateWorkingGroupInput, EditWorkingGroupInput, WorkingGroupFilter, WorkingGroupOrder, WorkingGroupPayload } from './working-groups.inputs';
import { GroupPermissions, WorkingGroup, WorkingGroupConnection } from './working-groups.types';

@Resolver(() => WorkingGroup)
export class WorkingGroupsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: WorkingGroupQueries,
    private readonly createCase: CreateWorkingGroup,
    private readonly editCase: EditWorkingGroup,
  ) {}

  @Query(() => WorkingGroupConnection, { description: 'The groups of one’s clusters and their networks, and those in which one takes part.' })
  @Access('PERSON', 'GROUPS_READ')
  workingGroups(
    @Args('filter', { type: () => WorkingGroupFilter, nullable: true, description: 'Absent: all that the reader may see.' }) filter: WorkingGroupFilter | null,
    @Args('order', { type: () => WorkingGroupOrder, defaultValue: WorkingGroupOrder.NEWEST, description: 'What comes first.' }) order: WorkingGroupOrder,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.workingGroups(reader, filter ?? {}, order, page, selection);
  }

  @Query(() => WorkingGroup, { nullable: true, description: 'A group by its id; null: it is not there for the reader.' })
  @Access('PERSON', 'GROUPS_READ')
  workingGroup(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled | null> {
    return this.queries.workingGroup(reader, id, selection);
  }

  @Mutation(() => WorkingGroupPayload, { description: 'Founds a group; one is its chair.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async createWorkingGroup(
    @Args('input') input: CreateWorkingGroupInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.reads.payload(reader, selection, { workingGroup: ['WorkingGroup', await this.createCase.run(reader, input)] });
  }

  @Mutation(() => WorkingGroupPayload, { description: 'A chair changes texts, visibility or admission.' })
  @Access('PERSON', 'GROUPS_WRITE')
  async editWorkingGroup(
    @Args('input') input: EditWorkingGroupInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.editCase.run(reader, input);
    return this.reads.payload(reader, selection, { workingGroup: ['WorkingGroup', input.workingGroupId] });
  }

  @ResolveField(() => GroupPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: GroupFacts, @CurrentReader() reader: Reader): GroupPermissions {
    return groupCan(reader, facts);
  }
}
