import type { Reader } from '@grappe/contracts';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import type { Row } from '@grappe/platform/reads';

const ownOf = (row: Row, reader: Reader): Sql | false => reader.organisationIds.length > 0 && oneOf(row('organisation_id'), reader.organisationIds);

/** Offers and needs go around among the members of the clusters of a network, while their publisher is a member; one's own are always there. */
export const offerNeedVisible = (row: Row, reader: Reader): Sql =>
  any([
    reader.networkClusterIds.length > 0 &&
      all([
        oneOf(row('cluster_id'), reader.networkClusterIds),
        sql`exists (select from membership m
          where m.cluster_id = ${row('cluster_id')} and m.organisation_id = ${row('organisation_id')} and m.status = 'ACTIVE')`,
      ]),
    ownOf(row, reader),
  ]);

/** Who reads which organisation stands behind it; the same rule for the field, the filter, and the list of an organisation. */
export const publisherNamed = (row: Row, reader: Reader): Sql => any([sql`${row('visibility')} = 'NAMED'`, ownOf(row, reader)]);
