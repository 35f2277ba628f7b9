import { sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, sibling, sure } from '@grappe/platform/reads';
import { messageVisible } from './channel.visibility';

export const messageReads = defineNoun({
  noun: 'Message',
  scope: 'MESSAGES_READ',
  table: 'message',
  visible: messageVisible,
  fields: {
    id: column('id'),
    channelId: column('channel_id'),
    sequence: column('sequence'),
    author: byKey('Person', 'author_person_id'),
    organisation: byKey('Organisation', 'author_organisation_id'),
    body: column('body', (row) => sql`${row('deleted_at')} is null and ${row('hidden_at')} is null`),
    postedAt: column('posted_at'),
    editedAt: column('edited_at'),
    deleted: sure((row) => sql`${row('deleted_at')} is not null`),
    hidden: sure((row) => sql`${row('hidden_at')} is not null`),
    replyTo: sibling('Message', 'reply_to_id'),
    clientId: column('client_id'),
  },
});
