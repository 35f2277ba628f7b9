import type { AuditSubject, Reader } from '@grappe/contracts';
import { all, any, join, name, oneOf, sql, type Sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, rowOf, value, type Row } from '@grappe/platform/reads';
import { auditSubjects } from './audit-subjects';

const kinds = Object.keys(auditSubjects) as AuditSubject[];
const about = rowOf('about');

/** The subject's row, where the entry is about this kind of subject. */
const subjectRow = (row: Row, kind: AuditSubject): Sql => sql`from ${name(auditSubjects[kind].table)} as about where ${about('id')} = ${row('subject_id')}`;

/** An entry is there for the animateurs of its cluster, as far as they see what it is about: the log is no way round a scope. */
export const auditEntryVisible = (row: Row, reader: Reader): Sql =>
  reader.animatedClusterIds.length === 0
    ? sql`false`
    : all([
        oneOf(row('cluster_id'), reader.animatedClusterIds),
        any(
          kinds.map((kind) => sql`(${row('subject')} = ${kind} and exists (select ${subjectRow(row, kind)} and ${auditSubjects[kind].visible(about, reader)}))`),
        ),
      ]);

const subjectName = (row: Row): Sql =>
  sql`(case ${row('subject')} ${join(kinds.map((kind) => sql`when ${kind} then (select ${auditSubjects[kind].name(about)} ${subjectRow(row, kind)})`), ' ')} end)`;

const organisationName = (id: Sql): Sql => sql`(select o.name from organisation o where o.id = ${id})`;
const personName = (id: Sql): Sql => sql`(select p.name from person p where p.id = ${id})`;

export const auditEntryReads = defineNoun({
  noun: 'AuditEntry',
  scope: 'SESSION',
  table: 'audit_entry',
  visible: auditEntryVisible,
  fields: {
    id: column('id'),
    act: column('act'),
    sentence: value(
      (row) => sql`json_build_object('act', ${row('act')}, 'subject', ${subjectName(row)},
        'organisation', ${organisationName(row('organisation_id'))}, 'person', ${personName(row('person_id'))})`,
    ),
    actor: byKey('Person', 'actor_person_id'),
    actingFor: byKey('Organisation', 'actor_organisation_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    person: byKey('Person', 'person_id'),
    reason: column('reason'),
    network: column('network'),
    at: column('at'),
  },
});

/** Who did it, or for whom, bears a name like this. */
export function doneBy(row: Row, words: string): Sql {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return any([
    sql`${row('actor_person_id')} in (select id from person where name ilike ${like})`,
    sql`${row('actor_organisation_id')} in (select id from organisation where name ilike ${like})`,
  ]);
}
