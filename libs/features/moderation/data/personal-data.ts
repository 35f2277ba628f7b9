import type { PersonalData } from '@grappe/features/identity';

/** What one has reported and decided; who was reported or moderated is told of it as it happens. */
export const moderationPersonalData: readonly PersonalData[] = [
  { table: 'report', column: 'reporter_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Signalements', EN: 'Reports' }, columns: ['reason', 'note', 'status', 'reported_at', 'decided_at'] } },
  { table: 'report', column: 'message_author_person_id', afterwards: 'KEPT', archive: null },
  { table: 'report', column: 'decided_by_person_id', afterwards: 'KEPT', archive: null },
  { table: 'moderation_action', column: 'moderator_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Décisions de modération', EN: 'Moderation decisions' }, columns: ['kind', 'reason', 'at'] } },
  { table: 'moderation_action', column: 'author_person_id', afterwards: 'KEPT', archive: null },
];
