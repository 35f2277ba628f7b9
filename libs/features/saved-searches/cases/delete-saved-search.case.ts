import { Injectable } from '@nestjs/common';
import { deleteSavedSearchInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { SavedSearchRepository } from '../data/saved-search.repository';

/** Forgets a search, and what it has found. */
@Injectable()
export class DeleteSavedSearch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly searches: SavedSearchRepository,
  ) {}

  async run(reader: Reader, input: { savedSearchId: string }): Promise<void> {
    const actor = actingAlone(reader);
    const { savedSearchId } = judge(deleteSavedSearchInput, input);
    await this.uow.run(actor, async (tx) => {
      if (!(await this.searches.delete(tx, actor.personId, savedSearchId))) throw new NotFound();
    });
  }
}
