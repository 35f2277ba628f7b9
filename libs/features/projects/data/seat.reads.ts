import { limits } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many, sibling, sure } from '@grappe/platform/reads';
import { filledOf } from './project.facts';
import { partnerVisible, seatVisible } from './project.visibility';

export const seatReads = defineNoun({
  noun: 'Seat',
  scope: 'PROJECTS_READ',
  table: 'seat',
  visible: seatVisible,
  fields: {
    id: column('id'),
    project: byKey('Project', 'project_id'),
    title: column('title'),
    description: column('description'),
    mandatory: column('mandatory'),
    places: column('places'),
    filled: sure(filledOf),
    role: column('role'),
    nature: column('nature'),
    competences: many('Competence', {
      on: (from, to) => sql`${to('id')} in (select competence_id from seat_competence where seat_id = ${from('id')})`,
      order: (to) => to('label_fr'),
      limit: limits.competencesPerSeat,
    }),
  },
});

export const partnerReads = defineNoun({
  noun: 'Partner',
  scope: 'PROJECTS_READ',
  table: 'partner',
  visible: partnerVisible,
  fields: {
    id: column('id'),
    organisation: byKey('Organisation', 'organisation_id'),
    seat: sibling('Seat', 'seat_id'),
    lead: column('lead'),
    joinedAt: column('joined_at'),
  },
});
