import type { Reader } from '@grappe/contracts';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';

// Sets of the reader's own organisations are asked as `in (select …)`, which PostgreSQL looks up once for a whole list.

const leads = (row: Row, own: readonly string[]): Sql => oneOf(row('lead_organisation_id'), own);

const takesPart = (row: Row, own: readonly string[]): Sql =>
  sql`${row('id')} in (select project_id from partner where left_at is null and ${oneOf(sql`organisation_id`, own)})`;

const isExcluded = (row: Row, own: readonly string[]): Sql =>
  sql`${row('id')} in (select project_id from project_excluded_organisation where ${oneOf(sql`organisation_id`, own)})`;

/** Who is invited, waits for an answer, or has the file opened to them, sees the teaser of what is talked about, also outside of its audience. */
const isAddressed = (row: Row, own: readonly string[]): Sql => sql`${row('id')} in (
  select project_id from invitation where status = 'SENT' and expires_at > now() and ${oneOf(sql`organisation_id`, own)}
  union all
  select project_id from expression_of_interest where status in ('SENT', 'SHORTLISTED') and ${oneOf(sql`organisation_id`, own)}
  union all
  select project_id from undertaking where status <> 'WITHDRAWN' and ${oneOf(sql`organisation_id`, own)})`;

/** Somebody who may be in an audience: where they belong, as a condition on the cluster of what is shown. */
interface Onlooker {
  readonly isOfCluster: (clusterId: Sql) => Sql;
  readonly isOfNetwork: (clusterId: Sql) => Sql;
}

/** The one description of an audience, each of which includes the one before: CLUSTER, NETWORK, and from the call on PUBLIC. */
const audienceHolds = (row: Row, { isOfCluster, isOfNetwork }: Onlooker, everyone: Sql | false = false): Sql =>
  any([
    isOfCluster(row('cluster_id')),
    all([sql`${row('audience')} <> 'CLUSTER'`, isOfNetwork(row('cluster_id'))]),
    all([sql`${row('audience')} = 'PUBLIC'`, sql`${row('stage')} not in ('IDEA', 'ABANDONED')`, everyone]),
  ]);

/**
 * Whether the project's audience holds the reader. What excludes somebody is not shown to visitors: the excluded would only have to sign
 * out to see it, and to know.
 */
const isInAudience = (row: Row, reader: Reader): Sql =>
  audienceHolds(
    row,
    {
      isOfCluster: (clusterId) => (reader.clusterIds.length > 0 ? oneOf(clusterId, reader.clusterIds) : sql`false`),
      isOfNetwork: (clusterId) => (reader.networkClusterIds.length > 0 ? oneOf(clusterId, reader.networkClusterIds) : sql`false`),
    },
    reader.personId === null && sql`${row('id')} not in (select project_id from project_excluded_organisation)`,
  );

/** Whether the project's audience holds the persons of an organisation: by the same description, for counting and for telling. */
export const audienceHoldsOrganisation = (row: Row, organisationId: Sql): Sql =>
  audienceHolds(row, {
    isOfCluster: (clusterId) => sql`exists (select from membership as own where own.organisation_id = ${organisationId} and own.status = 'ACTIVE' and own.cluster_id = ${clusterId})`,
    isOfNetwork: (clusterId) => sql`exists (select from membership as own join cluster as at on at.id = own.cluster_id join cluster as home on home.network_id = at.network_id
      where own.organisation_id = ${organisationId} and own.status = 'ACTIVE' and home.id = ${clusterId})`,
  });

/** Who may know of a project at all (the teaser). One excluded organisation among the reader's is enough for it not to be there. */
export function projectVisible(row: Row, reader: Reader): Sql {
  const own = reader.organisationIds;
  if (own.length === 0) return isInAudience(row, reader);
  return any([
    leads(row, own),
    takesPart(row, own),
    all([sql`not ${isExcluded(row, own)}`, any([isInAudience(row, reader), isAddressed(row, own)])]),
  ]);
}

const hasUndertaken = (row: Row, own: readonly string[]): Sql =>
  sql`${row('id')} in (select project_id from undertaking where status = 'ACCEPTED' and ${oneOf(sql`organisation_id`, own)})`;

/** To whom the file opens: the lead, and whose undertaking stands, be they partners or not. Withdrawn, it closes at once. */
export function fileOpens(row: Row, reader: Reader): Sql {
  const own = reader.organisationIds;
  return own.length === 0 ? sql`false` : any([leads(row, own), hasUndertaken(row, own)]);
}

/** To whom its sealed parts open: the consortium, that is the lead and the partners among those admitted. */
export function sealedOpens(row: Row, reader: Reader): Sql {
  const own = reader.organisationIds;
  return own.length === 0 ? sql`false` : any([leads(row, own), all([takesPart(row, own), hasUndertaken(row, own)])]);
}

/** What only the lead's persons see: all who applied, who was invited, who is excluded. */
export const leadSees = (row: Row, reader: Reader): Sql => (reader.organisationIds.length === 0 ? sql`false` : leads(row, reader.organisationIds));

/** Who reads the names of the partners: they themselves, and those admitted to the file; from RUNNING on, everyone who sees the project. */
export const partnersNamed = (row: Row, reader: Reader): Sql =>
  any([
    sql`${row('stage')} in ('RUNNING', 'COMPLETED')`,
    fileOpens(row, reader),
    reader.organisationIds.length > 0 && takesPart(row, reader.organisationIds),
  ]);

/** A condition on the project of a row that belongs to one. */
const ofProject = (row: Row, condition: (project: Row) => Sql): Sql =>
  sql`exists (select from project as whole where whole.id = ${row('project_id')} and ${condition(rowOf('whole'))})`;

/** Seats are part of the teaser. */
export const seatVisible = (row: Row, reader: Reader): Sql => ofProject(row, (project) => projectVisible(project, reader));

/** The lead is named on the teaser; the others as `partnersNamed` says; oneself always. Who has left is not named any more. */
export const partnerVisible = (row: Row, reader: Reader): Sql =>
  all([
    sql`${row('left_at')} is null`,
    ofProject(row, (project) =>
      all([
        projectVisible(project, reader),
        any([row('lead'), reader.organisationIds.length > 0 && oneOf(row('organisation_id'), reader.organisationIds), partnersNamed(project, reader)]),
      ]),
    ),
  ]);

/** Expressions of interest, invitations and undertakings are between the lead and the one organisation, while the project is there for it. */
export function requestVisible(row: Row, reader: Reader): Sql {
  const own = reader.organisationIds;
  if (own.length === 0) return sql`false`;
  return ofProject(row, (project) => any([leads(project, own), all([oneOf(row('organisation_id'), own), projectVisible(project, reader)])]));
}

/** Who has read the file is between the same two. */
export const readingVisible = (row: Row, reader: Reader): Sql =>
  sql`exists (select from undertaking as under where under.id = ${row('undertaking_id')} and ${requestVisible(rowOf('under'), reader)})`;

/** The organisation is in the project, as far as the reader may know. The lead is among the partners, so one index finds all. */
export const involves = (row: Row, organisationId: Sql, reader: Reader): Sql =>
  all([
    sql`${row('id')} in (select project_id from partner where left_at is null and organisation_id = ${organisationId})`,
    any([
      sql`${row('lead_organisation_id')} = ${organisationId}`,
      reader.organisationIds.length > 0 && oneOf(organisationId, reader.organisationIds),
      partnersNamed(row, reader),
    ]),
  ]);
