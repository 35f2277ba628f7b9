import type { PersonalData } from '@grappe/features/identity';

/** The groups in which one takes part, or asked to. */
export const workingGroupsPersonalData: readonly PersonalData[] = [
  { table: 'working_group', column: 'created_by_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Groupes créés', EN: 'Groups created' }, columns: ['id', 'created_at'] } },
  { table: 'working_group_member', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Groupes de travail', EN: 'Working groups' }, columns: ['working_group_id', 'organisation.name', 'role', 'joined_at', 'left_at'] } },
  { table: 'join_request', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Demandes d’entrée dans un groupe', EN: 'Requests to join a group' }, columns: ['working_group_id', 'organisation.name', 'answers', 'message', 'status', 'sent_at', 'decided_at'] } },
  { table: 'join_request', column: 'decided_by_person_id', afterwards: 'KEPT', archive: null },
];
