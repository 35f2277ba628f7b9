import type { PersonalData } from '../domain/personal-data';

const own = (table: string, title: { FR: string; EN: string }, columns: readonly string[]): PersonalData => ({ table, column: 'person_id', afterwards: 'FORGOTTEN', archive: { title, columns } });
const secret = (table: string): PersonalData => ({ table, column: 'person_id', afterwards: 'FORGOTTEN', archive: null });

/** What the account keeps of its person, and the platform of who acted. */
export const identityPersonalData: readonly PersonalData[] = [
  { table: 'person', column: 'id', afterwards: 'KEPT', archive: { title: { FR: 'Compte', EN: 'Account' }, columns: ['name', 'email', 'job_title', 'biography', 'phone', 'language', 'created_at'] } },
  own('session', { FR: 'Appareils connectés', EN: 'Devices signed in' }, ['created_at', 'last_used_at', 'network', 'expires_at', 'revoked_at']),
  own('access_token', { FR: 'Jetons d’accès', EN: 'Access tokens' }, ['name', 'scopes', 'created_at', 'last_used_at', 'expires_at', 'revoked_at']),
  own('mail_link', { FR: 'Liens reçus par courriel', EN: 'Links got by mail' }, ['purpose', 'email', 'created_at', 'expires_at', 'used_at']),
  own('data_export', { FR: 'Archives de mes données', EN: 'Archives of my data' }, ['created_at', 'expires_at']),
  own('linked_account', { FR: 'Comptes liés', EN: 'Linked accounts' }, ['provider', 'email', 'created_at', 'last_used_at']),
  own('passkey', { FR: 'Clés d’accès', EN: 'Passkeys' }, ['name', 'created_at', 'last_used_at']),
  secret('passkey_challenge'),
  secret('client_mutation'),
  secret('open_id_attempt'),
  secret('authenticator_app'),
  secret('recovery_code'),
  // Facts are never changed: they name their actor by id, which leads to a person who has left.
  { table: 'event', column: 'actor_person_id', afterwards: 'KEPT', archive: { title: { FR: 'Ce que j’ai fait', EN: 'What I did' }, columns: ['name', 'at', 'actor_organisation_id', 'data'] } },
  { table: 'audit_entry', column: 'actor_person_id', afterwards: 'KEPT', archive: null },
  { table: 'audit_entry', column: 'person_id', afterwards: 'KEPT', archive: null },
];
