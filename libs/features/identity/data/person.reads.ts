import { oneOf, sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, group, sure, value } from '@grappe/platform/reads';
import { departedName } from '../domain/personal-data';
import { sessionIsGood } from './session.visibility';

/** Persons are seen by who is signed in. What of a person opens to whom is said by the features that know (mandates, clusters). */
export const personReads = defineNoun({
  noun: 'Person',
  scope: 'ANY',
  table: 'person',
  visible: (_, reader) => (reader.personId === null ? sql`false` : sql`true`),
  fields: {
    id: column('id'),
    name: sure((row, reader) => sql`case when ${row('left_at')} is null then ${row('name')} else ${departedName[reader.language]} end`),
    language: column('language'),
  },
});

/** Oneself: features add what the one who is signed in sees of their own things. */
export const viewerReads = defineNoun({
  noun: 'Viewer',
  scope: 'ACCOUNT',
  table: 'person',
  visible: (row, reader) => sql`${row('id')} = ${reader.personId}::uuid`,
  fields: {
    person: byKey('Person', 'id'),
    operator: column('operator'),
  },
});

export const sessionReads = defineNoun({
  noun: 'Session',
  scope: 'SESSION',
  table: 'session',
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid and ${sessionIsGood(row)}`,
  fields: {
    id: column('id'),
    device: group({ browser: column('browser'), system: column('system'), form: column('form') }),
    network: column('network'),
    createdAt: column('created_at'),
    lastUsedAt: column('last_used_at'),
    current: value((row, reader) => sql`${row('id')} is not distinct from ${reader.sessionId}::uuid`),
  },
});

export const accessTokenReads = defineNoun({
  noun: 'AccessToken',
  scope: 'SESSION',
  table: 'access_token',
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid and ${row('revoked_at')} is null`,
  fields: {
    id: column('id'),
    name: column('name'),
    scopes: column('scopes'),
    createdAt: column('created_at'),
    lastUsedAt: column('last_used_at'),
    expiresAt: column('expires_at'),
  },
});

export const dataExportReads = defineNoun({
  noun: 'DataExport',
  scope: 'SESSION',
  table: 'data_export',
  // Who no longer is an owner of an organisation has no more to do with what it takes along.
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid and ${row('expires_at')} > now()
    and (${row('organisation_id')} is null or ${oneOf(row('organisation_id'), reader.mandates.filter(({ right }) => right === 'OWNER').map(({ organisationId }) => organisationId))})`,
  fields: {
    id: column('id'),
    progress: column('progress'),
    ready: value((row) => sql`${row('content')} is not null`),
    createdAt: column('created_at'),
    expiresAt: column('expires_at'),
  },
});
