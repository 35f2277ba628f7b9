import { sql } from '@grappe/platform/database';
import { column, defineNoun, many, rowOf } from '@grappe/platform/reads';
import { organisationVisible } from './clusters.visibility';

/** Bounds a list that the world keeps short. */
const few = 200;
const sister = rowOf('sister');

/** A group is there for who sees one of its organisations. */
export const companyGroupReads = defineNoun({
  noun: 'CompanyGroup',
  scope: 'ANY',
  table: 'company_group',
  visible: (row, reader) => sql`exists (select from organisation sister where sister.company_group_id = ${row('id')} and ${organisationVisible(sister, reader)})`,
  fields: {
    id: column('id'),
    name: column('name'),
    organisations: many('Organisation', { on: (from, to) => sql`${to('company_group_id')} = ${from('id')}`, order: (to) => to('sort_name'), limit: few }),
  },
});
