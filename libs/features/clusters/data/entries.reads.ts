import { sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, value } from '@grappe/platform/reads';
import { joinLinkVisible, mandateRequestVisible } from './clusters.visibility';

export const mandateRequestReads = defineNoun({
  noun: 'MandateRequest',
  scope: 'SESSION',
  table: 'mandate_request',
  visible: mandateRequestVisible,
  fields: {
    id: column('id'),
    person: byKey('Person', 'person_id'),
    organisationId: column('organisation_id'),
    // Who asks named it by its number, and reads its name here also where it is not to be seen yet.
    organisationName: value((row) => sql`(select o.name from organisation o where o.id = ${row('organisation_id')})`),
    message: column('message'),
    status: column('status'),
    createdAt: column('created_at'),
    decidedAt: column('decided_at'),
    own: value((row, reader) => sql`${row('person_id')} is not distinct from ${reader.personId}::uuid`),
  },
});

export const joinLinkReads = defineNoun({
  noun: 'JoinLink',
  scope: 'SESSION',
  table: 'join_link',
  visible: joinLinkVisible,
  fields: {
    id: column('id'),
    label: column('label'),
    createdAt: column('created_at'),
    expiresAt: column('expires_at'),
    revokedAt: column('revoked_at'),
    uses: column('uses'),
  },
});
