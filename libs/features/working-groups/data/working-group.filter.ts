import { searchInput, type Reader } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { judge } from '@grappe/platform/kernel';
import { matchesText, type Filters } from '@grappe/platform/reads';
import { isMember } from './working-group.visibility';

/** What a reader asks of the list of groups. */
export interface WorkingGroupCriteria {
  readonly clusterId?: string | null;
  readonly text?: string | null;
  /** Those in which the reader takes part. */
  readonly mine?: boolean | null;
}

export function workingGroupFilters(reader: Reader, { clusterId, text, mine }: WorkingGroupCriteria): Filters {
  const words = judge(searchInput, { text }).text?.trim();
  return {
    clusterId: clusterId ? (row) => sql`${row('cluster_id')} = ${clusterId}::uuid` : null,
    text: words ? (row) => matchesText(row('search'), words, row('name')) : null,
    mine: mine === true ? (row) => isMember(row('id'), reader) : null,
  };
}
