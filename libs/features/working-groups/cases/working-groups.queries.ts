import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { newestFirst, Reads, type Compiled, type Order, type PageRequest, type Selected } from '@grappe/platform/reads';
import { workingGroupFilters, type WorkingGroupCriteria } from '../data/working-group.filter';

/** How the list of groups is ordered. */
const orders = {
  NEWEST: newestFirst('created_at'),
  NAME: { direction: 'asc', keys: [{ by: (row) => row('sort_name'), type: 'text' }] },
} as const satisfies Record<string, Order>;

export type WorkingGroupOrder = keyof typeof orders;

/** What is read of groups. */
@Injectable()
export class WorkingGroupQueries {
  constructor(private readonly reads: Reads) {}

  workingGroup(reader: Reader, workingGroupId: string, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.one('WorkingGroup', workingGroupId, reader, selection);
  }

  workingGroups(
    reader: Reader,
    criteria: WorkingGroupCriteria,
    order: WorkingGroupOrder,
    page: PageRequest,
    selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.reads.page('WorkingGroup', reader, selection, { filters: workingGroupFilters(reader, criteria), order: orders[order], page });
  }

  sees(reader: Reader, workingGroupId: string): Promise<boolean> {
    return this.reads.sees('WorkingGroup', workingGroupId, reader);
  }
}
