import { sql } from '@grappe/platform/database';
import { column, defineNoun, group, value } from '@grappe/platform/reads';

const text = (name: string) => value((row) => sql`${row('filter')} ->> ${name}::text`);
const json = (name: string) => value((row) => sql`nullif(${row('filter')} -> ${name}::text, 'null')`);

/** One keeps one's own. */
export const savedSearchReads = defineNoun({
  noun: 'SavedSearch',
  scope: 'PROJECTS_READ',
  table: 'saved_search',
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid`,
  fields: {
    id: column('id'),
    name: column('name'),
    filter: group({
      clusterId: text('clusterId'),
      text: text('text'),
      stages: json('stages'),
      kinds: json('kinds'),
      competenceIds: json('competenceIds'),
      organisationId: text('organisationId'),
      openSeats: json('openSeats'),
      mine: json('mine'),
      deadlineBefore: text('deadlineBefore'),
    }),
    createdAt: column('created_at'),
    lastSequence: column('last_sequence'),
  },
});
