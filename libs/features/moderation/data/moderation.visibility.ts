import type { Reader } from '@grappe/contracts';
import { moderatesChannel } from '@grappe/features/conversations';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import type { Row } from '@grappe/platform/reads';

const isReader = (column: Sql, reader: Reader): Sql => sql`${column} = ${reader.personId}::uuid`;

/** Animateurs of the cluster, and those who moderate the channel. */
const moderators = (row: Row, reader: Reader): Sql =>
  any([reader.animatedClusterIds.length > 0 && oneOf(row('cluster_id'), reader.animatedClusterIds), moderatesChannel(row('channel_id'), reader)]);

/** A report is seen by who sent it and by those who decide; never by the author of the message, who may be one of them. */
export const reportVisible = (row: Row, reader: Reader): Sql =>
  any([isReader(row('reporter_person_id'), reader), all([sql`not ${isReader(row('message_author_person_id'), reader)}`, moderators(row, reader)])]);

/** What was decided is seen by those who decide, and by the one whose message it was. */
export const moderationActionVisible = (row: Row, reader: Reader): Sql => any([isReader(row('author_person_id'), reader), moderators(row, reader)]);
