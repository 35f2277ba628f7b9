import { sql, type Sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many, value, type Row } from '@grappe/platform/reads';
import { undertakingFacts } from './project.facts';
import { readingVisible, requestVisible } from './project.visibility';

/** A register is read whole; this bounds what one person could make of it. */
export const shownReadings = 1_000;
export const newestReadings = (to: Row): Sql => sql`${to('at')} desc, ${to('id')} desc`;

export const undertakingReads = defineNoun({
  noun: 'Undertaking',
  scope: 'PROJECTS_READ',
  table: 'undertaking',
  visible: requestVisible,
  fields: {
    id: column('id'),
    project: byKey('Project', 'project_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    status: column('status'),
    proposedAt: column('proposed_at'),
    proposedBy: byKey('Person', 'proposed_by_person_id'),
    answeredAt: column('answered_at'),
    answeredBy: byKey('Person', 'answered_by_person_id'),
    textVersion: column('text_version'),
    withdrawnAt: column('withdrawn_at'),
    withdrawnBy: byKey('Person', 'withdrawn_by_person_id'),
    withdrawalReason: column('withdrawal_reason'),
    readings: many('FileReading', { on: (from, to) => sql`${to('undertaking_id')} = ${from('id')}`, order: newestReadings, limit: shownReadings }),
    viewerCan: value(undertakingFacts),
  },
});

export const fileReadingReads = defineNoun({
  noun: 'FileReading',
  scope: 'PROJECTS_READ',
  table: 'file_reading',
  visible: readingVisible,
  fields: {
    id: column('id'),
    person: byKey('Person', 'person_id'),
    fileVersion: column('file_version'),
    at: column('at'),
  },
});
