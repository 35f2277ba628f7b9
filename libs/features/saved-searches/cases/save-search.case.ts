import { Injectable } from '@nestjs/common';
import { limits, saveSearchInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, judge, newId } from '@grappe/platform/kernel';
import { SavedSearchRepository } from '../data/saved-search.repository';
import type { SearchFilter } from '../domain/saved-search';

/** Keeps a search of projects under a name. */
@Injectable()
export class SaveSearch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly searches: SavedSearchRepository,
  ) {}

  async run(reader: Reader, input: { name: string; filter: SearchFilter }): Promise<string> {
    const actor = actingAlone(reader);
    const { name, filter } = judge(saveSearchInput, input);
    return this.uow.run(actor, async (tx) => {
      if ((await this.searches.countOf(tx, actor.personId)) >= limits.savedSearches) throw new DomainError('TOO_MANY_SAVED', { limit: limits.savedSearches });
      const id = newId();
      await this.searches.insert(tx, { id, personId: actor.personId, name, filter, createdAt: tx.at, lastSequence: 0 });
      return id;
    });
  }
}
