import type { PersonalData } from '@grappe/features/identity';

/** For whom one acts, and what one has decided for clusters and organisations. */
export const clustersPersonalData: readonly PersonalData[] = [
  { table: 'mandate', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Mandats', EN: 'Mandates' }, columns: ['organisation.name', 'right', 'since', 'ended_at'] } },
  { table: 'profile_choice', column: 'person_id', afterwards: 'FORGOTTEN', archive: { title: { FR: 'Ce que chaque cluster voit de moi', EN: 'What each cluster sees of me' }, columns: ['cluster.name', 'fields'] } },
  { table: 'cluster_animateur', column: 'person_id', afterwards: 'FORGOTTEN', archive: { title: { FR: 'Clusters animés', EN: 'Clusters managed' }, columns: ['cluster.name', 'since'] } },
  { table: 'mandate_request', column: 'person_id', afterwards: 'FORGOTTEN', archive: { title: { FR: 'Demandes de mandat', EN: 'Requests for a mandate' }, columns: ['organisation.name', 'message', 'status', 'created_at', 'decided_at'] } },
  { table: 'mandate_request', column: 'decided_by_person_id', afterwards: 'KEPT', archive: null },
  { table: 'mandate_invitation', column: 'invited_by_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Personnes invitées', EN: 'People invited' }, columns: ['organisation.name', 'email', 'right', 'message', 'created_at', 'accepted_at', 'revoked_at'] } },
  { table: 'join_link', column: 'created_by_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Liens d’inscription', EN: 'Links to join' }, columns: ['cluster.name', 'label', 'created_at', 'expires_at', 'revoked_at'] } },
  { table: 'membership', column: 'applied_by_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Demandes d’adhésion', EN: 'Applications' }, columns: ['cluster.name', 'organisation.name', 'role', 'message', 'status', 'applied_at'] } },
  { table: 'membership', column: 'decided_by_person_id', afterwards: 'KEPT', archive: null },
];
