import type { PersonalData } from '@grappe/features/identity';

/** What one has said, and where one sits. */
export const conversationsPersonalData: readonly PersonalData[] = [
  { table: 'message', column: 'author_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Messages', EN: 'Messages' }, columns: ['channel_id', 'sequence', 'body', 'posted_at', 'edited_at', 'deleted_at'] } },
  { table: 'channel_seat', column: 'person_id', afterwards: 'FORGOTTEN', archive: { title: { FR: 'Fils', EN: 'Channels' }, columns: ['channel_id', 'since'] } },
  { table: 'channel_read', column: 'person_id', afterwards: 'FORGOTTEN', archive: null },
];
