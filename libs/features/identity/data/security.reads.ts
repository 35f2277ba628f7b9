import { limits } from '@grappe/contracts';
import { sql } from '@grappe/platform/database';
import { column, defineNoun, many, value } from '@grappe/platform/reads';

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
    passkeys: many('Passkey', { on: (from, to) => sql`${to('person_id')} = ${from('id')}`, order: (to) => sql`${to('created_at')} desc`, limit: limits.passkeys }),
    linkedAccounts: many('LinkedAccount', { on: (from, to) => sql`${to('person_id')} = ${from('id')}`, order: (to) => to('created_at'), limit: limits.passkeys }),
    recoveryCodesLeft: value((row) => sql`(select count(*)::int from recovery_code c where c.person_id = ${row('id')} and c.used_at is null)`),
  },
});

export const passkeyReads = defineNoun({
  noun: 'Passkey',
  scope: 'SESSION',
  table: 'passkey',
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid`,
  fields: { id: column('id'), name: column('name'), createdAt: column('created_at'), lastUsedAt: column('last_used_at') },
});

export const linkedAccountReads = defineNoun({
  noun: 'LinkedAccount',
  scope: 'SESSION',
  table: 'linked_account',
  visible: (row, reader) => sql`${row('person_id')} = ${reader.personId}::uuid`,
  fields: { id: column('id'), provider: column('provider'), email: column('email'), createdAt: column('created_at'), lastUsedAt: column('last_used_at') },
});
