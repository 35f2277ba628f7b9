import { Injectable } from '@nestjs/common';
import { renameSavedSearchInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { SavedSearchRepository } from '../data/saved-search.repository';

@Injectable()
export class RenameSavedSearch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly searches: SavedSearchRepository,
  ) {}

  async run(reader: Reader, input: { savedSearchId: string; name: string }): Promise<void> {
    const actor = actingAlone(reader);
    const { savedSearchId, name } = judge(renameSavedSearchInput, input);
    await this.uow.run(actor, async (tx) => {
      if (!(await this.searches.rename(tx, actor.personId, savedSearchId, name))) throw new NotFound();
    });
  }
}
