import { Args, ID, Int, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '@grappe/platform/access';
import { below, Selection, type Selected } from '@grappe/platform/reads';
import { Live, type LiveStream } from '@grappe/platform/subscriptions';
import { SavedSearchQueries, type HeardCall } from '../cases/saved-searches.queries';
import { FoundCallNews } from './saved-searches.types';

@Resolver(() => FoundCallNews)
export class FoundCallsResolver {
  constructor(private readonly queries: SavedSearchQueries) {}

  @Subscription(() => FoundCallNews, { description: 'Newly published calls that a saved search finds, in the order in which it found them.' })
  @Access('PERSON', 'PROJECTS_READ')
  callFound(
    @Args('savedSearchId', { type: () => ID, description: 'Which search.' }) savedSearchId: string,
    @Args('after', { type: () => Int, nullable: true, description: 'The number of the last call that one has: those that followed are told first.' }) after: number | null,
    @Live() live: LiveStream,
    @Selection() selection: readonly Selected[],
  ): Promise<AsyncIterableIterator<object>> {
    let last = after;
    return live.listen<HeardCall>({ kind: 'savedSearch', id: savedSearchId }, async (reader) => {
      const from = (last ??= await this.queries.lastSequence(savedSearchId));
      const heard: HeardCall[] = [];
      for (let more = true; more; ) {
        const page = await this.queries.foundAfter(reader, savedSearchId, heard.at(-1)?.sequence ?? from, below(selection, 'project'));
        heard.push(...page);
        more = page.length > 0;
      }
      last = heard.at(-1)?.sequence ?? from;
      return heard;
    });
  }
}
