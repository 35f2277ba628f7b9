import type { Language } from '@grappe/contracts';
import { sql, type Sql } from '@grappe/platform/database';
import type { FieldNames, Row } from '@grappe/platform/reads';

/** A part of the archive that an organisation takes along: read by the reads, so that it holds what its person may see and nothing else. */
export interface OrganisationData {
  /** Its name in the archive, without `.json`. */
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly noun: string;
  /** Which rows of the noun are the organisation's. */
  readonly whose: (row: Row, organisationId: Sql) => Sql;
  readonly fields: FieldNames;
}

const ofOrganisation = (row: Row, organisationId: Sql): Sql => sql`${row('organisation_id')} = ${organisationId}`;

/** Its page, where it is a member, who represents it. */
export const clustersOrganisationData: readonly OrganisationData[] = [
  {
    file: 'organisation',
    title: { FR: 'Organisation', EN: 'Organisation' },
    noun: 'Organisation',
    whose: (row, organisationId) => sql`${row('id')} = ${organisationId}`,
    fields: ['name', 'nature', 'size', 'description', 'website', 'siren', 'street', 'postcode', 'city', 'country', { competences: ['code', { label: ['fr', 'en'] }] }],
  },
  { file: 'memberships', title: { FR: 'Adhésions', EN: 'Memberships' }, noun: 'Membership', whose: ofOrganisation, fields: [{ cluster: ['name'] }, 'role', 'moteur', 'status', 'appliedAt', 'decidedAt', 'message', 'decisionReason'] },
  { file: 'mandates', title: { FR: 'Mandats', EN: 'Mandates' }, noun: 'Mandate', whose: ofOrganisation, fields: [{ person: ['name'] }, 'right'] },
  { file: 'mandate-invitations', title: { FR: 'Personnes invitées', EN: 'People invited' }, noun: 'MandateInvitation', whose: ofOrganisation, fields: ['email', 'right', 'expiresAt', 'acceptedAt', 'revokedAt'] },
];
