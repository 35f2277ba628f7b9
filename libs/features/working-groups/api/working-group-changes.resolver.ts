import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '@grappe/platform/access';
import { Selection, type Selected } from '@grappe/platform/reads';
import { Live, type LiveStream } from '@grappe/platform/subscriptions';
import { WorkingGroupQueries } from '../cases/working-groups.queries';
import { WorkingGroup } from './working-groups.types';

@Resolver(() => WorkingGroup)
export class WorkingGroupChanges {
  constructor(private readonly queries: WorkingGroupQueries) {}

  @Subscription(() => WorkingGroup, { description: 'A group as it is: at once, and again whenever it has changed. Ends with NOT_FOUND when one no longer sees it.' })
  @Access('PERSON', 'GROUPS_READ')
  workingGroupChanged(
    @Args('id', { type: () => ID, description: 'Which group.' }) id: string,
    @Live() live: LiveStream,
    @Selection() selection: readonly Selected[],
  ): Promise<AsyncIterableIterator<object>> {
    return live.follow({ kind: 'workingGroup', id }, (reader) => this.queries.workingGroup(reader, id, selection));
  }
}
