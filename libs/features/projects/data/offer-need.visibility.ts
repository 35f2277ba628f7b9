import type { Reader } from '@grappe/contracts';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import type { Row } from '@grappe/platform/reads';
import type { FormerlyShown } from '../domain/audience';
import { audienceHoldsReader, isExcluded } from './audience';

const ownOf = (row: Row, reader: Reader): Sql | false => reader.organisationIds.length > 0 && oneOf(row('organisation_id'), reader.organisationIds);

/**
 * An offer or need is there for who is in its audience, as long as its publisher is a member of its cluster, and for none whom it excludes;
 * one's own are always there.
 * @param former in place of the names and exclusions that are written down
 */
export const offerNeedVisible = (noun: 'offer' | 'need') => (row: Row, reader: Reader, former?: FormerlyShown): Sql =>
  any([
    ownOf(row, reader),
    all([
      audienceHoldsReader(noun, row, reader, former),
      reader.organisationIds.length > 0 && sql`not ${isExcluded(noun, row, reader.organisationIds, former)}`,
      sql`exists (select from membership m
        where m.cluster_id = ${row('cluster_id')} and m.organisation_id = ${row('organisation_id')} and m.status = 'ACTIVE')`,
    ]),
  ]);

/** What only its own organisation sees: whom it names and excludes. */
export const publisherSees = (row: Row, reader: Reader): Sql => ownOf(row, reader) || sql`false`;

/** Who reads which organisation stands behind it; the same rule for the field, the filter, and the list of an organisation. */
export const publisherNamed = (row: Row, reader: Reader): Sql => any([sql`${row('visibility')} = 'NAMED'`, ownOf(row, reader)]);
