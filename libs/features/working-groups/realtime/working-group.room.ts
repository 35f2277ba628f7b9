import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';
import { WorkingGroupQueries } from '../cases/working-groups.queries';

/** Who sees a group hears that it has changed. */
@Injectable()
@RoomOf('workingGroup', 'GROUPS_READ')
export class WorkingGroupRoom implements RoomPolicy {
  constructor(private readonly queries: WorkingGroupQueries) {}

  maySit(reader: Reader, workingGroupId: string): Promise<boolean> {
    return this.queries.sees(reader, workingGroupId);
  }
}
