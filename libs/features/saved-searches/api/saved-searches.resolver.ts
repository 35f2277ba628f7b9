import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { below, Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { DeleteSavedSearch } from '../cases/delete-saved-search.case';
import { RenameSavedSearch } from '../cases/rename-saved-search.case';
import { SaveSearch } from '../cases/save-search.case';
import { SavedSearchQueries } from '../cases/saved-searches.queries';
import { DeleteSavedSearchInput, DeleteSavedSearchPayload, RenameSavedSearchInput, SavedSearch, SavedSearchPayload, SaveSearchInput } from './saved-searches.types';

@Resolver(() => SavedSearch)
export class SavedSearchesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: SavedSearchQueries,
    private readonly saveCase: SaveSearch,
    private readonly renameCase: RenameSavedSearch,
    private readonly deleteCase: DeleteSavedSearch,
  ) {}

  @Query(() => [SavedSearch], { description: 'The searches that one keeps, by name.' })
  @Access('PERSON', 'PROJECTS_READ')
  savedSearches(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled[]> {
    return this.queries.all(reader, selection);
  }

  @Mutation(() => SavedSearchPayload, { description: 'Keeps a search of projects under a name.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async saveSearch(@Args('input') input: SaveSearchInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const id = await this.saveCase.run(reader, input);
    return this.reads.payload(reader, selection, { savedSearch: ['SavedSearch', id] });
  }

  @Mutation(() => SavedSearchPayload, { description: 'Gives a saved search another name.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async renameSavedSearch(@Args('input') input: RenameSavedSearchInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.renameCase.run(reader, input);
    return this.reads.payload(reader, selection, { savedSearch: ['SavedSearch', input.savedSearchId] });
  }

  @Mutation(() => DeleteSavedSearchPayload, { description: 'Forgets a saved search.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async deleteSavedSearch(@Args('input') input: DeleteSavedSearchInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.deleteCase.run(reader, input);
    return { savedSearches: await this.queries.all(reader, below(selection, 'savedSearches')) };
  }
}
