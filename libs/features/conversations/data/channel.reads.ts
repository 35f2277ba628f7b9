import { all, sql, type Sql } from '@grappe/platform/database';
import { column, defineNoun, pageSize, parts, value, type Arguments } from '@grappe/platform/reads';
import { channelVisible, ownSeats } from './channel.visibility';

const bound = (args: Arguments, name: 'first' | 'before' | 'after'): number | null => (typeof args[name] === 'number' ? args[name] : null);

/** Messages of others that came after the one read last, or after one sat down. */
const unread = (channelId: Sql, personId: string | null, seats: Sql): Sql => sql`
  (select count(*)::int from message m
   where m.channel_id = ${channelId} and m.author_person_id is distinct from ${personId}::uuid and m.deleted_at is null
   and m.sequence > coalesce(
     (select r.last_read_sequence from channel_read r where r.channel_id = ${channelId} and r.person_id = ${personId}::uuid),
     (select min(seat.from_sequence) ${seats})))`;

export const channelReads = defineNoun({
  noun: 'Channel',
  scope: 'MESSAGES_READ',
  table: 'channel',
  visible: channelVisible,
  fields: {
    id: column('id'),
    lastSequence: column('last_sequence'),
    unread: value((row, reader) => unread(row('id'), reader.personId, ownSeats(row('id'), reader))),
    messages: parts('Message', {
      on: (_, to, __, args) => {
        const [before, after] = [bound(args, 'before'), bound(args, 'after')];
        return all([
          before !== null && sql`${to('sequence')} < ${before}`,
          after !== null && sql`${to('sequence')} > ${after}`,
        ]);
      },
      // After a number, those that follow it; else the newest.
      order: (to, args) => (bound(args, 'after') === null ? sql`${to('sequence')} desc` : to('sequence')),
      limit: (args) => pageSize({ first: bound(args, 'first') ?? 0 }),
      shown: (to) => to('sequence'),
    }),
    viewerCan: value(
      (row, reader) => sql`(select json_build_object('seats', coalesce(json_agg(json_build_object(
        'personId', seat.person_id, 'organisationId', seat.organisation_id, 'moderates', seat.moderates)), '[]'::json)) ${ownSeats(row('id'), reader)})`,
    ),
  },
});
