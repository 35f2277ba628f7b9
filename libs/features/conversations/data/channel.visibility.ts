import type { Reader } from '@grappe/contracts';
import { all, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import { partOf, rowOf, type Row } from '@grappe/platform/reads';

const seat = rowOf('seat');

/** The reader's seats: their own, and those of their organisations. `sitsOn` of the domain, as SQL over the alias `seat`. */
const ownSeat = (reader: Reader): Sql =>
  any([
    reader.personId !== null && sql`${seat('person_id')} = ${reader.personId}::uuid`,
    reader.organisationIds.length > 0 && sql`(${seat('person_id')} is null and ${oneOf(seat('organisation_id'), reader.organisationIds)})`,
  ]);

/** `from channel_seat where …`: the reader's seats in a channel. */
export const ownSeats = (channelId: Sql, reader: Reader, condition?: Sql): Sql =>
  sql`from channel_seat as seat where ${all([sql`${seat('channel_id')} = ${channelId}`, ownSeat(reader), condition])}`;

/** A channel is there for those who sit in it, and for nobody else: animateur and operator have no ghost seat. */
export const channelVisible = (row: Row, reader: Reader): Sql => sql`exists (select ${ownSeats(row('id'), reader)})`;

/** A message is there for those who sit in its channel. */
export const messageVisible = partOf('channel', 'channel_id', channelVisible, () => sql`true`);

/** Whether the reader moderates a channel from one of their seats. */
export const moderatesChannel = (channelId: Sql, reader: Reader): Sql => sql`exists (select ${ownSeats(channelId, reader, sql`${seat('moderates')}`)})`;
