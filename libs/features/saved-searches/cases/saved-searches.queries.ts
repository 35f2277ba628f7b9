import { Injectable } from '@nestjs/common';
import { limits, type Reader } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { signedIn } from '@grappe/platform/kernel';
import { Reads, type Compiled, type Selected } from '@grappe/platform/reads';
import { SavedSearchRepository } from '../data/saved-search.repository';

/** A call as one hears of it; `project` null where one no longer sees it. */
export interface HeardCall {
  readonly sequence: number;
  readonly project: Compiled | null;
}

/** What is read of saved searches. */
@Injectable()
export class SavedSearchQueries {
  constructor(
    private readonly reads: Reads,
    private readonly searches: SavedSearchRepository,
  ) {}

  /** One's own, by name. */
  all(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    signedIn(reader);
    return this.reads.list('SavedSearch', reader, selection, { order: (row) => sql`lower(${row('name')}), ${row('id')}`, limit: limits.savedSearches });
  }

  sees(reader: Reader, savedSearchId: string): Promise<boolean> {
    return this.reads.sees('SavedSearch', savedSearchId, reader);
  }

  lastSequence(savedSearchId: string): Promise<number> {
    return this.searches.lastSequence(savedSearchId);
  }

  /** The calls found beyond a number, a page at a time. */
  async foundAfter(reader: Reader, savedSearchId: string, after: number, selection: readonly Selected[]): Promise<HeardCall[]> {
    const found = await this.searches.foundAfter(savedSearchId, after, limits.pageSize);
    return Promise.all(found.map(async ({ sequence, projectId }) => ({ sequence, project: await this.reads.one('Project', projectId, reader, selection) })));
  }
}
