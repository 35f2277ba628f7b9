import { holdsScope, limits } from '@grappe/contracts';
import { all, oneOf, sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, localised, many, sure, value, type Fields } from '@grappe/platform/reads';
import { everyone, mandateInvitationVisible, mandateVisible, membershipVisible, organisationVisible } from './clusters.visibility';
import { organisationFieldOpens, personEmailOpens, profileFieldOpens } from './field.visibility';

/** Bounds lists that the domain keeps short (axes, mandates of a person, clusters of a network). */
const few = 200;

export const networkReads = defineNoun({
  noun: 'Network',
  scope: 'ANY',
  table: 'network',
  visible: everyone,
  fields: {
    id: column('id'),
    slug: column('slug'),
    name: column('name'),
    clusters: many('Cluster', { on: (from, to) => sql`${to('network_id')} = ${from('id')}`, order: (to) => to('name'), limit: few }),
  },
});

export const clusterReads = defineNoun({
  noun: 'Cluster',
  scope: 'ANY',
  table: 'cluster',
  visible: everyone,
  fields: {
    id: column('id'),
    slug: column('slug'),
    name: column('name'),
    kind: column('kind'),
    domain: localised('domain'),
    presentation: localised('presentation'),
    territory: column('territory'),
    latitude: column('latitude'),
    longitude: column('longitude'),
    charter: column('charter'),
    densityThreshold: column('density_threshold'),
    animateursNeedSecondFactor: column('animateurs_need_second_factor', (row, reader) => oneOf(row('id'), reader.animatedClusterIds)),
    joinPolicy: column('join_policy'),
    profileFieldsShown: value(
      (row, reader) => sql`(select to_json(shown.fields) from profile_in_cluster shown where shown.cluster_id = ${row('id')} and shown.person_id = ${reader.personId}::uuid)`,
      (_, reader) => sql`${reader.personId !== null && holdsScope(reader, 'ACCOUNT')}`,
    ),
    network: byKey('Network', 'network_id'),
    strategicAxes: many('StrategicAxis', { on: (from, to) => sql`${to('cluster_id')} = ${from('id')}`, order: (to) => to('position'), limit: few }),
    viewerCan: sure(
      (row, reader) => sql`json_build_object('id', ${row('id')}, 'joinPolicy', ${row('join_policy')}, 'own',
        (select coalesce(json_agg(json_build_object('organisationId', m.organisation_id, 'status', m.status)), '[]'::json)
         from membership m where m.cluster_id = ${row('id')} and ${oneOf(sql`m.organisation_id`, reader.organisationIds)}))`,
    ),
  },
});

export const strategicAxisReads = defineNoun({
  noun: 'StrategicAxis',
  scope: 'ANY',
  table: 'strategic_axis',
  visible: everyone,
  fields: { id: column('id'), label: localised('label') },
});

export const competenceReads = defineNoun({
  noun: 'Competence',
  scope: 'ANY',
  table: 'competence',
  visible: everyone,
  fields: { id: column('id'), code: column('code'), label: localised('label') },
});

export const organisationReads = defineNoun({
  noun: 'Organisation',
  scope: 'ANY',
  table: 'organisation',
  visible: organisationVisible,
  fields: {
    id: column('id'),
    name: column('name'),
    nature: column('nature'),
    size: column('size', organisationFieldOpens('SIZE')),
    description: column('description', organisationFieldOpens('DESCRIPTION')),
    website: column('website', organisationFieldOpens('WEBSITE')),
    siren: column('siren'),
    street: column('street', organisationFieldOpens('ADDRESS')),
    postcode: column('postcode', organisationFieldOpens('ADDRESS')),
    city: column('city'),
    country: column('country'),
    latitude: column('latitude', organisationFieldOpens('ADDRESS')),
    longitude: column('longitude', organisationFieldOpens('ADDRESS')),
    competences: many('Competence', {
      on: (from, to) => sql`${to('id')} in (select oc.competence_id from organisation_competence oc where oc.organisation_id = ${from('id')})`,
      order: (to) => to('label_fr'),
      limit: limits.competencesPerOrganisation,
    }),
    companyGroup: byKey('CompanyGroup', 'company_group_id'),
    memberships: many('Membership', { on: (from, to) => sql`${to('organisation_id')} = ${from('id')}`, order: (to) => to('applied_at'), limit: few }),
    persons: many('Mandate', { on: (from, to) => sql`${to('organisation_id')} = ${from('id')}`, order: (to) => to('since'), limit: few }),
    publicFields: column('public_fields', (row, reader) => oneOf(row('id'), reader.organisationIds)),
    viewerCan: sure((row) => sql`json_build_object('id', ${row('id')})`),
  },
});

export const membershipReads = defineNoun({
  noun: 'Membership',
  scope: 'DIRECTORY_READ',
  table: 'membership',
  visible: membershipVisible,
  fields: {
    id: column('id'),
    organisation: byKey('Organisation', 'organisation_id'),
    cluster: byKey('Cluster', 'cluster_id'),
    role: column('role'),
    moteur: column('moteur'),
    status: column('status'),
    appliedAt: column('applied_at'),
    decidedAt: column('decided_at'),
    message: column('message', (row, reader) => sql`(${oneOf(row('organisation_id'), reader.organisationIds)} or ${oneOf(row('cluster_id'), reader.animatedClusterIds)})`),
    shownFields: column('shown_fields', (row, reader) => oneOf(row('organisation_id'), reader.organisationIds)),
    decisionReason: column('decision_reason', (row, reader) => sql`(${oneOf(row('organisation_id'), reader.organisationIds)} or ${oneOf(row('cluster_id'), reader.animatedClusterIds)})`),
  },
});

export const mandateReads = defineNoun({
  noun: 'Mandate',
  scope: 'DIRECTORY_READ',
  table: 'mandate',
  visible: mandateVisible,
  fields: {
    id: column('id'),
    person: byKey('Person', 'person_id'),
    organisation: byKey('Organisation', 'organisation_id'),
    right: column('right'),
  },
});

/** One's own mandates, which belong to the account: a program must know for whom it may act. */
export const ownMandateReads = defineNoun({
  ...mandateReads,
  noun: 'OwnMandate',
  type: 'Mandate',
  scope: 'ACCOUNT',
  visible: (row, reader) => all([sql`${row('person_id')} = ${reader.personId}::uuid`, mandateVisible(row, reader)]),
});

export const mandateInvitationReads = defineNoun({
  noun: 'MandateInvitation',
  scope: 'SESSION',
  table: 'mandate_invitation',
  visible: mandateInvitationVisible,
  fields: {
    id: column('id'),
    email: column('email'),
    right: column('right'),
    organisation: byKey('Organisation', 'organisation_id'),
    cluster: byKey('Cluster', 'cluster_id'),
    expiresAt: column('expires_at'),
    acceptedAt: column('accepted_at'),
    revokedAt: column('revoked_at'),
    organisationName: value((row) => sql`(select o.name from organisation o where o.id = ${row('organisation_id')})`),
    // Whether an address has an account is told to who reads its mail, and to nobody else.
    existingPerson: value(() => sql`null::boolean`),
  },
});

/** The same invitation for whoever holds its link: found by the secret's hash only, and only while it is good. */
export const linkedMandateInvitationReads = defineNoun({
  ...mandateInvitationReads,
  noun: 'LinkedMandateInvitation',
  type: 'MandateInvitation',
  fields: { ...mandateInvitationReads.fields, existingPerson: value((row) => sql`exists (select from person p where p.email = ${row('email')})`) },
  visible: (row) => sql`${row('accepted_at')} is null and ${row('revoked_at')} is null and ${row('expires_at')} > now()`,
});

/** An organisation as a point on the map, where its address opens. */
export const mapPointReads = defineNoun({
  noun: 'MapPoint',
  scope: 'DIRECTORY_READ',
  table: 'organisation',
  visible: (row, reader) => all([organisationVisible(row, reader), organisationFieldOpens('ADDRESS')(row, reader)]),
  fields: {
    organisationId: column('id'),
    name: column('name'),
    nature: column('nature'),
    latitude: column('latitude'),
    longitude: column('longitude'),
  },
});

/** What clusters know of a person. */
export const personFields: Fields = {
  email: column('email', personEmailOpens),
  jobTitle: column('job_title', profileFieldOpens('JOB_TITLE')),
  biography: column('biography', profileFieldOpens('BIOGRAPHY')),
  phone: column('phone', profileFieldOpens('PHONE')),
  mandates: many('Mandate', { on: (from, to) => sql`${to('person_id')} = ${from('id')}`, order: (to) => to('since'), limit: few }),
};

/** Of which organisation an archive is; null: of the person's own data. */
export const dataExportFields: Fields = { organisation: byKey('Organisation', 'organisation_id') };

/** What one sees of one's own standing. */
export const viewerFields: Fields = {
  mandates: many('OwnMandate', { on: (from, to) => sql`${to('person_id')} = ${from('id')}`, order: (to) => to('since'), limit: few }),
  animates: many('Cluster', { on: (_, to, reader) => oneOf(to('id'), reader.animatedClusterIds), order: (to) => to('name'), limit: few }),
  awaitSecondFactor: many('Cluster', {
    on: (from, to, reader) =>
      sql`${to('id')} in (select a.cluster_id from cluster_animateur a where a.person_id = ${from('id')}) and not ${oneOf(to('id'), reader.animatedClusterIds)}`,
    order: (to) => to('name'),
    limit: few,
  }),
  clusters: many('Cluster', { on: (_, to, reader) => oneOf(to('id'), reader.clusterIds), order: (to) => to('name'), limit: few }),
};
