import { holdsScope, type OrganisationField, type ProfileField, type Reader } from '@grappe/contracts';
import { any, oneOf, sql, text, type Sql } from '@grappe/platform/database';
import type { Row } from '@grappe/platform/reads';

type Opens = (row: Row, reader: Reader) => Sql;

const isPublic = (field: OrganisationField, row: Row): Sql => sql`(${text(`'${field}'`)} = any(${row('public_fields')}))`;

/**
 * A field of an organisation's page opens to everyone, or to the clusters that the organisation has chosen; to its own persons always, and while it
 * applies to a cluster to those who decide. Every list, count, search, map and match asks this, as each read does.
 */
export const organisationFieldOpens =
  (field: OrganisationField): Opens =>
  (row, reader) => {
    const shown = (places: Sql) => sql`exists (select from membership shown where shown.organisation_id = ${row('id')} and ${text(`'${field}'`)} = any(shown.shown_fields) and ${places})`;
    return any([
      isPublic(field, row),
      reader.organisationIds.length > 0 && oneOf(row('id'), reader.organisationIds),
      reader.clusterIds.length > 0 && shown(sql`shown.status = 'ACTIVE' and ${oneOf(sql`shown.cluster_id`, reader.clusterIds)}`),
      reader.animatedClusterIds.length > 0 && shown(sql`shown.status = 'APPLIED' and ${oneOf(sql`shown.cluster_id`, reader.animatedClusterIds)}`),
    ]);
  };

/**
 * The words of an organisation, as far as the reader may know them: its description where that opens, its name and town in any case. A search may also
 * exclude a word, so hidden words are taken away before it is asked, and not only refused afterwards. Each arm has its index.
 */
export function organisationSpeaks(row: Row, reader: Reader, query: Sql): Sql {
  const all = sql`${row('search')} @@ ${query}`;
  return sql`(${isPublic('DESCRIPTION', row)} and ${all} or not ${isPublic('DESCRIPTION', row)}
    and case when ${organisationFieldOpens('DESCRIPTION')(row, reader)} then ${all} else ts_filter(${row('search')}, '{a,b}') @@ ${query} end)`;
}

/**
 * A field of a person's profile opens to themself and to the clusters where they show it, among those to which both belong. Persons are named in
 * passing, so a token gets it only where it was made for the account, or for the directory.
 */
export const profileFieldOpens =
  (field: ProfileField): Opens =>
  (row, reader) =>
    any([
      holdsScope(reader, 'ACCOUNT') && sql`${row('id')} = ${reader.personId}::uuid`,
      holdsScope(reader, 'DIRECTORY_READ') &&
        reader.clusterIds.length > 0 &&
        sql`exists (select from profile_in_cluster shown where shown.person_id = ${row('id')} and ${text(`'${field}'`)} = any(shown.fields) and ${oneOf(sql`shown.cluster_id`, reader.clusterIds)})`,
    ]);

/** A person's mail opens as the rest of their profile; and, shown or not, to the animateurs of the clusters where an organisation that they represent is or applies. */
export const personEmailOpens: Opens = (row, reader) =>
  any([
    profileFieldOpens('EMAIL')(row, reader),
    holdsScope(reader, 'DIRECTORY_READ') &&
      reader.animatedClusterIds.length > 0 &&
      sql`exists (select from mandate d join membership m on m.organisation_id = d.organisation_id
                  where d.person_id = ${row('id')} and d.ended_at is null and m.status in ('APPLIED', 'ACTIVE', 'SUSPENDED')
                  and ${oneOf(sql`m.cluster_id`, reader.animatedClusterIds)})`,
  ]);
