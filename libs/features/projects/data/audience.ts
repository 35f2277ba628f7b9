import type { Reader } from '@grappe/contracts';
import { groupsOfReader, sitsIn } from '@grappe/features/working-groups';
import { all, any, name, oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';
import type { FormerlyShown } from '../domain/audience';

/** What is shown to an audience. Beside its table stand `<noun>_named_organisation`, `<noun>_excluded_organisation` and `<noun>_excluded_company_group`. */
export type ShownNoun = 'project' | 'offer' | 'need';

/** The ids of what names one of some organisations. */
const naming = (noun: ShownNoun, organisations: Sql): Sql => sql`(select ${name(`${noun}_id`)} from ${name(`${noun}_named_organisation`)} where ${organisations})`;

/** The ids of what excludes one of some organisations: by name, or by the group of companies in which it is or was. */
const excluding = (noun: ShownNoun, own?: readonly string[]): Sql => sql`(
  select ${name(`${noun}_id`)} from ${name(`${noun}_excluded_organisation`)} where ${own ? oneOf(sql`organisation_id`, own) : sql`true`}
  union all
  select ${name(`${noun}_id`)} from ${name(`${noun}_excluded_company_group`)} where ${own ? sql`company_group_id in (select company_group_id from company_group_member where ${oneOf(sql`organisation_id`, own)})` : sql`true`})`;

/** One excluded organisation among one's own is enough. The first question settles most of a list without the second. @param former in place of what is written down */
export const isExcluded = (noun: ShownNoun, row: Row, own: readonly string[], former?: FormerlyShown): Sql =>
  former?.excludedOrganisationIds ? oneIsAmong(own, former.excludedOrganisationIds) : sql`(${row('has_excluded')} and ${row('id')} in ${excluding(noun, own)})`;

/** Whether somebody is excluded at all. */
export const excludesSomebody = (noun: ShownNoun, row: Row): Sql => sql`(${row('has_excluded')} and ${row('id')} in ${excluding(noun)})`;

/** The organisations that something excludes, as a subquery of ids: those in its excluded groups too, also when they have left them. */
export const excludedBy = (noun: ShownNoun, id: Sql): Sql => sql`(
  select organisation_id from ${name(`${noun}_excluded_organisation`)} where ${name(`${noun}_id`)} = ${id}
  union all
  select organisation_id from company_group_member where company_group_id in (select company_group_id from ${name(`${noun}_excluded_company_group`)} where ${name(`${noun}_id`)} = ${id}))`;

const oneIsAmong = (own: readonly string[], others: readonly string[]): Sql => sql`${others.some((id) => own.includes(id))}::boolean`;

/** Somebody who may be in an audience: where they belong, as conditions on what is shown. */
interface Onlooker {
  readonly isOfCluster: (clusterId: Sql) => Sql;
  readonly isOfNetwork: (clusterId: Sql) => Sql;
  readonly isOfGroup: (workingGroupId: Sql) => Sql;
  /** One of the organisations that are named. */
  readonly isNamed: Sql;
}

/**
 * The one description of an audience. CLUSTER, NETWORK and PUBLIC (a project's from its call on) include each the one before; WORKING_GROUP and NAMED
 * speak to their own. OWNER and CONSORTIUM speak to nobody: those who take part, or are invited, see it as such.
 */
const audienceHolds = (noun: ShownNoun, row: Row, { isOfCluster, isOfNetwork, isOfGroup, isNamed }: Onlooker, everyone: Sql | true): Sql =>
  any([
    all([isOfCluster(row('cluster_id')), sql`${row('audience')} in ('CLUSTER', 'NETWORK', 'PUBLIC')`]),
    all([isOfNetwork(row('cluster_id')), sql`${row('audience')} in ('NETWORK', 'PUBLIC')`]),
    all([sql`${row('audience')} = 'PUBLIC'`, noun === 'project' && sql`${row('stage')} not in ('IDEA', 'ABANDONED')`, everyone !== true && everyone]),
    all([sql`${row('audience')} = 'WORKING_GROUP'`, isOfGroup(row('working_group_id'))]),
    all([sql`${row('audience')} = 'NAMED'`, isNamed]),
  ]);

/**
 * Whether the audience holds the reader. What excludes somebody is not shown to visitors: the excluded would only have to sign
 * out to see it, and to know.
 * @param former in place of the names and exclusions that are written down
 */
export function audienceHoldsReader(noun: ShownNoun, row: Row, reader: Reader, former?: FormerlyShown): Sql {
  const members = [...new Set(reader.memberships.map(({ organisationId }) => organisationId))];
  const nobody = sql`false`;
  return audienceHolds(
    noun,
    row,
    {
      isOfCluster: (clusterId) => (reader.clusterIds.length > 0 ? oneOf(clusterId, reader.clusterIds) : nobody),
      isOfNetwork: (clusterId) => (reader.networkClusterIds.length > 0 ? oneOf(clusterId, reader.networkClusterIds) : nobody),
      isOfGroup: (workingGroupId) => (members.length > 0 ? sql`${workingGroupId} in ${groupsOfReader(reader, members)}` : nobody),
      isNamed: members.length === 0 ? nobody : former ? oneIsAmong(members, former.namedOrganisationIds)
        : sql`${row('id')} in ${naming(noun, oneOf(sql`organisation_id`, members))}`,
    },
    reader.personId !== null || (former?.excludedOrganisationIds ? sql`${former.excludedOrganisationIds.length === 0}::boolean` : sql`not ${excludesSomebody(noun, row)}`),
  );
}

/** Whom a membership stands for: all persons of its organisation, or one; and the names that count before they are written down. */
interface Held {
  readonly personId?: Sql;
  readonly named?: readonly string[];
}

/** Whether the audience holds who has this active membership. */
export function audienceHoldsMembership(noun: ShownNoun, row: Row, membership: Row, { personId, named }: Held = {}): Sql {
  const networkOf = (clusterId: Sql): Sql => sql`(select network_id from cluster where cluster.id = ${clusterId})`;
  const organisationId = membership('organisation_id');
  return audienceHolds(
    noun,
    row,
    {
      isOfCluster: (clusterId) => sql`${membership('cluster_id')} = ${clusterId}`,
      isOfNetwork: (clusterId) => sql`${networkOf(membership('cluster_id'))} = ${networkOf(clusterId)}`,
      isOfGroup: (workingGroupId) => sitsIn(workingGroupId, organisationId, personId),
      isNamed: named
        ? oneOf(organisationId, named)
        : sql`${row('id')} in ${naming(noun, sql`organisation_id = ${organisationId}`)}`,
    },
    true,
  );
}

/** Whether the audience holds an organisation, through one of its memberships: for counting, for telling, and for what it may do. */
export const audienceHoldsOrganisation = (noun: ShownNoun, row: Row, organisationId: Sql, held: Held = {}): Sql =>
  sql`exists (select from membership as held where held.organisation_id = ${organisationId} and held.status = 'ACTIVE' and ${audienceHoldsMembership(noun, row, rowOf('held'), held)})`;
