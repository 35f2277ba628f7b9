import type { PersonalData } from '@grappe/features/identity';

/** What one looks out for. */
export const savedSearchesPersonalData: readonly PersonalData[] = [
  { table: 'saved_search', column: 'person_id', afterwards: 'FORGOTTEN', archive: { title: { FR: 'Recherches gardées', EN: 'Saved searches' }, columns: ['name', 'filter', 'created_at'] } },
];
