import { searchInput, type OrganisationNature, type PorterRole, type Reader } from '@grappe/contracts';
import { sql, type Sql } from '@grappe/platform/database';
import { judge } from '@grappe/platform/kernel';
import { containsText, rowOf, textQuery, type Filters, type Row } from '@grappe/platform/reads';
import { organisationSpeaks } from './field.visibility';

/** What a reader asks of the directory. */
export interface OrganisationCriteria {
  readonly clusterId?: string | null;
  readonly text?: string | null;
  readonly natures?: readonly OrganisationNature[] | null;
  readonly roles?: readonly PorterRole[] | null;
  readonly competenceIds?: readonly string[] | null;
  readonly moteur?: boolean | null;
}

/** The words stand in the organisation's texts, as far as the reader sees them, or in the labels of its competences, or its name contains them. */
const speaksOf = (row: Row, reader: Reader, words: string): Sql => sql`${row('id')} in (
  select o.id from organisation o where ${organisationSpeaks(rowOf('o'), reader, textQuery(words))}
  union select o.id from organisation o where ${containsText(sql`o.name`, words)}
  union select oc.organisation_id from organisation_competence oc join competence c on c.id = oc.competence_id
    where c.search @@ ${textQuery(words)})`;

/** The directory's filters: active members, each condition apart so that a facet leaves out its own. */
export function organisationFilters(reader: Reader, criteria: OrganisationCriteria): Filters {
  const { clusterId, text, natures, roles, competenceIds, moteur } = criteria;
  const member = (row: Row, condition: Sql): Sql => sql`exists (select from membership m where m.organisation_id = ${row('id')} and m.status = 'ACTIVE'
    ${clusterId ? sql`and m.cluster_id = ${clusterId}::uuid` : sql``} and ${condition})`;
  const words = judge(searchInput, { text }).text?.trim();
  return {
    member: (row) => member(row, sql`true`),
    text: words ? (row) => speaksOf(row, reader, words) : null,
    natures: natures?.length ? (row) => sql`${row('nature')} = any(${[...natures]}::text[])` : null,
    roles: roles?.length ? (row) => member(row, sql`m.role = any(${[...roles]}::text[])`) : null,
    competences: competenceIds?.length
      ? (row) => sql`exists (select from organisation_competence oc where oc.organisation_id = ${row('id')} and oc.competence_id = any(${[...competenceIds]}::uuid[]))`
      : null,
    moteur: moteur === true ? (row) => member(row, sql`m.moteur`) : null,
  };
}
