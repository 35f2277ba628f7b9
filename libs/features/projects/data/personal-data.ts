import type { PersonalData } from '@grappe/features/identity';

/** What one has proposed, offered and answered for one’s organisations. */
export const projectsPersonalData: readonly PersonalData[] = [
  { table: 'project', column: 'author_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Projets proposés', EN: 'Projects proposed' }, columns: ['id', 'created_at'] } },
  { table: 'expression_of_interest', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Manifestations d’intérêt', EN: 'Expressions of interest' }, columns: ['project_id', 'organisation.name', 'pitch', 'expects', 'sent_at'] } },
  { table: 'expression_of_interest', column: 'decided_by_person_id', afterwards: 'KEPT', archive: null },
  { table: 'invitation', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Invitations à un projet', EN: 'Invitations to a project' }, columns: ['project_id', 'organisation.name', 'message', 'sent_at'] } },
  { table: 'support', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Soutiens', EN: 'Supports' }, columns: ['project_id', 'organisation.name', 'since'] } },
  { table: 'offer', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Offres', EN: 'Offers' }, columns: ['title', 'organisation.name', 'created_at'] } },
  { table: 'need', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Besoins', EN: 'Needs' }, columns: ['title', 'organisation.name', 'created_at'] } },
  { table: 'undertaking', column: 'proposed_by_person_id', afterwards: 'KEPT', archive: null },
  { table: 'undertaking', column: 'answered_by_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Engagements de confidentialité', EN: 'Undertakings' }, columns: ['project_id', 'organisation.name', 'text_version', 'answered_at'] } },
  { table: 'undertaking', column: 'withdrawn_by_person_id', afterwards: 'KEPT', archive: null },
  { table: 'file_reading', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Dossiers lus', EN: 'Files read' }, columns: ['undertaking_id', 'elevation_id', 'file_version', 'at'] } },
  { table: 'elevation', column: 'person_id', afterwards: 'KEPT', archive: { title: { FR: 'Accès exceptionnels', EN: 'Exceptional access' }, columns: ['project_id', 'reason', 'started_at', 'ends_at'] } },
  { table: 'former_file', column: 'replaced_by_person_id', afterwards: 'KEPT', archive: null },
];
