import { sql } from '@grappe/platform/database';
import { column, defineNoun, group, value, type Fields } from '@grappe/platform/reads';

/** One reads one's own. */
export const notificationReads = defineNoun({
  noun: 'Notification',
  scope: 'ACCOUNT',
  table: 'notification',
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid`,
  fields: {
    id: column('id'),
    kind: column('kind'),
    subject: group({ kind: column('subject_kind'), id: column('subject_id') }),
    facts: column('facts'),
    createdAt: column('created_at'),
    readAt: column('read_at'),
  },
});

export const viewerFields: Fields = {
  unreadNotifications: value((row) => sql`(select count(*)::int from notification n where n.person_id = ${row('id')} and n.read_at is null)`),
};
