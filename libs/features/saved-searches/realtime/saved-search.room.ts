import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';
import { SavedSearchQueries } from '../cases/saved-searches.queries';

/** Whose search it is hears that it has found something. */
@Injectable()
@RoomOf('savedSearch', 'PROJECTS_READ')
export class SavedSearchRoom implements RoomPolicy {
  constructor(private readonly queries: SavedSearchQueries) {}

  maySit(reader: Reader, savedSearchId: string): Promise<boolean> {
    return this.queries.sees(reader, savedSearchId);
  }
}
