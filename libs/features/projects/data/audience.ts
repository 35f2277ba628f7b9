import type { Reader } from '@grappe/contracts';
import { groupsOfReader, sitsIn } from '@grappe/features/working-groups';
import { all, any, name, oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';

/** What is shown to an audience. Beside its table stand `<noun>_named_organisation` and `<noun>_excluded_organisation`. */
export type ShownNoun = 'project' | 'offer' | 'need';

/** The ids of what names, or excludes, one of some organisations. */
const listing = (noun: ShownNoun, list: 'named' | 'excluded', organisations: Sql = sql`true`): Sql =>
  sql`(select ${name(`${noun}_id`)} from ${name(`${noun}_${list}_organisation`)} where ${organisations})`;

/** One excluded organisation among one's own is enough. */
export const isExcluded = (noun: ShownNoun, row: Row, own: readonly string[]): Sql => sql`${row('id')} in ${listing(noun, 'excluded', oneOf(sql`organisation_id`, own))}`;

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
    all([sql`${row('audience')} in ('CLUSTER', 'NETWORK', 'PUBLIC')`, isOfCluster(row('cluster_id'))]),
    all([sql`${row('audience')} in ('NETWORK', 'PUBLIC')`, isOfNetwork(row('cluster_id'))]),
    all([sql`${row('audience')} = 'PUBLIC'`, noun === 'project' && sql`${row('stage')} not in ('IDEA', 'ABANDONED')`, everyone !== true && everyone]),
    all([sql`${row('audience')} = 'WORKING_GROUP'`, isOfGroup(row('working_group_id'))]),
    all([sql`${row('audience')} = 'NAMED'`, isNamed]),
  ]);

/**
 * Whether the audience holds the reader. What excludes somebody is not shown to visitors: the excluded would only have to sign
 * out to see it, and to know.
 */
export function audienceHoldsReader(noun: ShownNoun, row: Row, reader: Reader, named?: readonly string[]): Sql {
  const members = [...new Set(reader.memberships.map(({ organisationId }) => organisationId))];
  const nobody = sql`false`;
  return audienceHolds(
    noun,
    row,
    {
      isOfCluster: (clusterId) => (reader.clusterIds.length > 0 ? oneOf(clusterId, reader.clusterIds) : nobody),
      isOfNetwork: (clusterId) => (reader.networkClusterIds.length > 0 ? oneOf(clusterId, reader.networkClusterIds) : nobody),
      isOfGroup: (workingGroupId) => (members.length > 0 ? sql`${workingGroupId} in ${groupsOfReader(reader, members)}` : nobody),
      isNamed: members.length === 0 ? nobody : named ? sql`${named.some((id) => members.includes(id))}::boolean`
        : sql`${row('id')} in ${listing(noun, 'named', oneOf(sql`organisation_id`, members))}`,
    },
    reader.personId === null ? sql`${row('id')} not in ${listing(noun, 'excluded')}` : true,
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
        : sql`${row('id')} in ${listing(noun, 'named', sql`organisation_id = ${organisationId}`)}`,
    },
    true,
  );
}

/** Whether the audience holds an organisation, through one of its memberships: for counting, for telling, and for what it may do. */
export const audienceHoldsOrganisation = (noun: ShownNoun, row: Row, organisationId: Sql, held: Held = {}): Sql =>
  sql`exists (select from membership as held where held.organisation_id = ${organisationId} and held.status = 'ACTIVE' and ${audienceHoldsMembership(noun, row, rowOf('held'), held)})`;
