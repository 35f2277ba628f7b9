import type { Reader } from '@grappe/contracts';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';

/** Somebody who may be in an audience: where they belong, as a condition on the cluster of what is shown. */
interface Onlooker {
  readonly isOfCluster: (clusterId: Sql) => Sql;
  readonly isOfNetwork: (clusterId: Sql) => Sql;
}

/** The one description of an audience, each of which includes the one before: CLUSTER, NETWORK, and from the call on PUBLIC. */
const audienceHolds = (row: Row, { isOfCluster, isOfNetwork }: Onlooker, everyone: Sql | true): Sql =>
  any([
    isOfCluster(row('cluster_id')),
    all([sql`${row('audience')} <> 'CLUSTER'`, isOfNetwork(row('cluster_id'))]),
    all([sql`${row('audience')} = 'PUBLIC'`, sql`${row('stage')} not in ('IDEA', 'ABANDONED')`, everyone !== true && everyone]),
  ]);

/**
 * Whether the audience holds the reader. What excludes somebody is not shown to visitors: the excluded would only have to sign
 * out to see it, and to know.
 */
export const audienceHoldsReader = (row: Row, reader: Reader): Sql =>
  audienceHolds(
    row,
    {
      isOfCluster: (clusterId) => (reader.clusterIds.length > 0 ? oneOf(clusterId, reader.clusterIds) : sql`false`),
      isOfNetwork: (clusterId) => (reader.networkClusterIds.length > 0 ? oneOf(clusterId, reader.networkClusterIds) : sql`false`),
    },
    reader.personId === null ? sql`${row('id')} not in (select project_id from project_excluded_organisation)` : true,
  );

/** Whether the audience holds who has this active membership. */
export const audienceHoldsMembership = (row: Row, membership: Row): Sql => {
  const networkOf = (clusterId: Sql): Sql => sql`(select network_id from cluster where cluster.id = ${clusterId})`;
  return audienceHolds(
    row,
    {
      isOfCluster: (clusterId) => sql`${membership('cluster_id')} = ${clusterId}`,
      isOfNetwork: (clusterId) => sql`${networkOf(membership('cluster_id'))} = ${networkOf(clusterId)}`,
    },
    true,
  );
};

/** Whether the audience holds the persons of an organisation, through one of its memberships: for counting, for telling, and for what they may do. */
export const audienceHoldsOrganisation = (row: Row, organisationId: Sql): Sql =>
  sql`exists (select from membership as held where held.organisation_id = ${organisationId} and held.status = 'ACTIVE' and ${audienceHoldsMembership(row, rowOf('held'))})`;
