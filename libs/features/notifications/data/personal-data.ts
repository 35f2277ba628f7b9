import type { PersonalData } from '@grappe/features/identity';

/** What one was told. */
export const notificationsPersonalData: readonly PersonalData[] = [
  { table: 'notification', column: 'person_id', afterwards: 'FORGOTTEN', archive: { title: { FR: 'Notifications', EN: 'Notifications' }, columns: ['kind', 'facts', 'created_at', 'read_at'] } },
];
