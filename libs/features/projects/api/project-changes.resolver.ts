import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '@grappe/platform/access';
import { Selection, type Selected } from '@grappe/platform/reads';
import { Live, type LiveStream } from '@grappe/platform/subscriptions';
import { ProjectQueries } from '../cases/projects.queries';
import { Project } from './projects.types';

@Resolver(() => Project)
export class ProjectChanges {
  constructor(private readonly queries: ProjectQueries) {}

  @Subscription(() => Project, { description: 'A project as it is: at once, and again whenever it has changed. Ends with NOT_FOUND when one no longer sees it.' })
  @Access('PUBLIC', 'PROJECTS_READ')
  projectChanged(
    @Args('id', { type: () => ID, description: 'Which project.' }) id: string,
    @Live() live: LiveStream,
    @Selection() selection: readonly Selected[],
  ): Promise<AsyncIterableIterator<object>> {
    return live.follow({ kind: 'project', id }, (reader) => this.queries.project(reader, id, selection));
  }
}
