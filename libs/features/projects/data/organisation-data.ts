import type { OrganisationData } from '@grappe/features/clusters';
import { sql, type Sql } from '@grappe/platform/database';
import type { FieldNames, Row } from '@grappe/platform/reads';

const ofOrganisation = (row: Row, organisationId: Sql): Sql => sql`${row('organisation_id')} = ${organisationId}`;
const leads = (row: Row, organisationId: Sql): Sql => sql`${row('lead_organisation_id')} = ${organisationId}`;
const named: FieldNames = ['name'];
const offerNeed: FieldNames = ['title', 'description', 'nature', 'kind', 'visibility', 'audience', 'deadline', 'createdAt', { cluster: named, competences: ['code'], namedOrganisations: named, excludedOrganisations: named }];
const interest: FieldNames = ['pitch', 'expects', 'status', 'sentAt', 'decidedAt', 'decisionReason', { seat: ['title'] }];
const invitation: FieldNames = ['message', 'status', 'sentAt', 'answeredAt', { seat: ['title'] }];
const undertaking: FieldNames = [
  'status', 'proposedAt', 'answeredAt', 'textVersion', 'withdrawnAt', 'withdrawalReason',
  { proposedBy: named, answeredBy: named, withdrawnBy: named, readings: ['at', 'fileVersion', { person: named }] },
];

/** The projects that it leads, whole, with their requests and registers; those that it takes part in; what it asked for, offers and seeks. */
export const projectsOrganisationData: readonly OrganisationData[] = [
  {
    file: 'projects-led',
    title: { FR: 'Projets pilotés', EN: 'Projects led' },
    noun: 'Project',
    whose: leads,
    fields: [
      'title', 'kind', 'summary', 'description', 'sealed', 'fileVersion', 'audience', 'stage', 'budget', 'deadline', 'createdAt', 'updatedAt',
      { cluster: named, call: ['programme', 'name', 'url', 'deadline'], seats: ['title', 'description', 'mandatory', 'places', 'role', 'nature', { competences: ['code'] }] },
      { partners: ['joinedAt', { organisation: named }], namedOrganisations: named, excludedOrganisations: named },
      { expressionsOfInterest: [...interest, { organisation: named }], invitations: [...invitation, { organisation: named }] },
    ],
  },
  {
    file: 'disclosure-registers',
    title: { FR: 'Registres de divulgation', EN: 'Disclosure registers' },
    noun: 'Undertaking',
    whose: (row, organisationId) => sql`${row('project_id')} in (select id from project where lead_organisation_id = ${organisationId})`,
    fields: [{ project: ['title'], organisation: named }, ...undertaking],
  },
  {
    file: 'elevations',
    title: { FR: 'Accès exceptionnels aux dossiers', EN: 'Exceptional access to files' },
    noun: 'Elevation',
    whose: (row, organisationId) => sql`${row('project_id')} in (select project_id from partner where left_at is null and organisation_id = ${organisationId})`,
    fields: ['reason', 'startedAt', 'endsAt', { project: ['title'], person: named, readings: ['at', 'fileVersion'] }],
  },
  {
    file: 'partnerships',
    title: { FR: 'Projets où elle est partenaire', EN: 'Projects where it is a partner' },
    noun: 'Project',
    whose: (row, organisationId) => sql`not ${leads(row, organisationId)} and ${row('id')} in (select project_id from partner where left_at is null and organisation_id = ${organisationId})`,
    fields: ['title', 'kind', 'summary', 'stage', 'deadline', 'createdAt', { cluster: named, lead: named, partners: ['joinedAt', { organisation: named }] }],
  },
  { file: 'undertakings', title: { FR: 'Engagements de confidentialité', EN: 'Undertakings' }, noun: 'Undertaking', whose: ofOrganisation, fields: [{ project: ['title'] }, ...undertaking] },
  { file: 'expressions-of-interest', title: { FR: 'Manifestations d’intérêt', EN: 'Expressions of interest' }, noun: 'ExpressionOfInterest', whose: ofOrganisation, fields: [{ project: ['title'] }, ...interest] },
  { file: 'invitations', title: { FR: 'Invitations reçues', EN: 'Invitations received' }, noun: 'Invitation', whose: ofOrganisation, fields: [{ project: ['title'] }, ...invitation] },
  { file: 'offers', title: { FR: 'Offres', EN: 'Offers' }, noun: 'Offer', whose: ofOrganisation, fields: offerNeed },
  { file: 'needs', title: { FR: 'Besoins', EN: 'Needs' }, noun: 'Need', whose: ofOrganisation, fields: offerNeed },
];
