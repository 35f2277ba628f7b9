import { sql } from '@grappe/platform/database';
import { defineNoun, value } from '@grappe/platform/reads';

/** How one proves who one is; only oneself sees it. */
export const securityReads = defineNoun({
  noun: 'Security',
  scope: 'SESSION',
  table: 'person',
  visible: (row, reader) => sql`${row('id')} = ${reader.personId}::uuid`,
  fields: {
    hasPassword: value((row) => sql`${row('password_hash')} is not null`),
    hasSecondFactor: value((row) => sql`exists (select from second_factor f where f.person_id = ${row('id')})`),
    authenticatorAppSince: value((row) => sql`(select a.confirmed_at from authenticator_app a where a.person_id = ${row('id')})`),
    recoveryCodesLeft: value((row) => sql`(select count(*)::int from recovery_code c where c.person_id = ${row('id')} and c.used_at is null)`),
  },
});
