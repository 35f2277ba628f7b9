import { sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many } from '@grappe/platform/reads';
import { elevationVisible } from './project.visibility';
import { newestReadings, shownReadings } from './undertaking.reads';

export const elevationReads = defineNoun({
  noun: 'Elevation',
  scope: 'PROJECTS_READ',
  table: 'elevation',
  visible: elevationVisible,
  fields: {
    id: column('id'),
    project: byKey('Project', 'project_id'),
    person: byKey('Person', 'person_id'),
    reason: column('reason'),
    startedAt: column('started_at'),
    endsAt: column('ends_at'),
    readings: many('FileReading', { on: (from, to) => sql`${to('elevation_id')} = ${from('id')}`, order: newestReadings, limit: shownReadings }),
  },
});
