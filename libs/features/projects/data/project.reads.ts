import { limits } from '@grappe/contracts';
import { all, oneOf, sql, type Sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, group, many, parts, sure, type Fields, type Row } from '@grappe/platform/reads';
import { openSeatCountOf, partnerCountOf, projectFacts } from './project.facts';
import { fileOpens, involves, leadSees, projectVisible } from './project.visibility';

/** Bounds lists that the domain keeps short. */
const few = 200;
/** Bounds the projects of one organisation or group; the paged list has them all. */
const shown = 100;

const newestFirst = (row: Row): Sql => sql`${row('created_at')} desc, ${row('id')} desc`;
const requests = {
  order: (to: Row) => sql`${to('sent_at')} desc, ${to('id')} desc`,
  limit: few,
};

export const projectReads = defineNoun({
  noun: 'Project',
  scope: 'PROJECTS_READ',
  table: 'project',
  visible: projectVisible,
  fields: {
    id: column('id'),
    cluster: byKey('Cluster', 'cluster_id'),
    kind: column('kind'),
    title: column('title'),
    summary: column('summary'),
    description: column('description', leadSees),
    sealed: column('sealed', leadSees),
    fileVersion: column('file_version', fileOpens),
    fileOpen: sure(fileOpens),
    audience: column('audience'),
    stage: column('stage'),
    strategicAxis: byKey('StrategicAxis', 'strategic_axis_id'),
    workingGroup: byKey('WorkingGroup', 'working_group_id'),
    budget: column('budget'),
    call: group(
      { programme: column('call_programme'), name: column('call_name'), url: column('call_url'), deadline: column('call_deadline') },
      (row) => sql`coalesce(${row('call_programme')}, ${row('call_name')}, ${row('call_url')}, ${row('call_deadline')}::text) is not null`,
    ),
    deadline: column('deadline'),
    lead: byKey('Organisation', 'lead_organisation_id'),
    author: byKey('Person', 'author_person_id'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
    version: column('version'),
    seats: parts('Seat', { order: (to) => to('position'), limit: limits.seatsPerProject }),
    partners: parts('Partner', {
      order: (to) => sql`${to('lead')} desc, ${to('joined_at')}, ${to('id')}`,
      limit: few,
    }),
    partnerCount: sure(partnerCountOf),
    openSeatCount: sure(openSeatCountOf),
    supportCount: sure((row) => sql`(select count(*)::int from support where support.project_id = ${row('id')})`),
    supportedByViewer: sure(
      (row, reader) => sql`exists (select from support
        where support.project_id = ${row('id')} and ${oneOf(sql`support.organisation_id`, reader.organisationIds)})`,
    ),
    supporters: many('Organisation', {
      on: (from, to) => sql`${to('id')} in (select organisation_id from support where support.project_id = ${from('id')})`,
      order: (to) => to('sort_name'),
      limit: few,
    }),
    namedOrganisations: many('Organisation', {
      on: (from, to, reader) =>
        all([leadSees(from, reader), sql`${to('id')} in (select organisation_id from project_named_organisation where project_id = ${from('id')})`]),
      order: (to) => to('sort_name'),
      limit: limits.namedOrganisations,
    }),
    excludedOrganisations: many('Organisation', {
      on: (from, to, reader) =>
        all([leadSees(from, reader), sql`${to('id')} in (select organisation_id from project_excluded_organisation where project_id = ${from('id')})`]),
      order: (to) => to('sort_name'),
      limit: limits.excludedOrganisations,
    }),
    excludedCompanyGroups: many('CompanyGroup', {
      on: (from, to, reader) =>
        all([leadSees(from, reader), sql`${to('id')} in (select company_group_id from project_excluded_company_group where project_id = ${from('id')})`]),
      order: (to) => to('name'),
      limit: limits.excludedOrganisations,
    }),
    expressionsOfInterest: parts('ExpressionOfInterest', requests),
    invitations: parts('Invitation', requests),
    undertakings: parts('Undertaking', {
      order: (to) => sql`${to('proposed_at')} desc, ${to('id')} desc`,
      limit: limits.undertakingsShown,
    }),
    elevations: many('Elevation', {
      on: (from, to) => sql`${to('project_id')} = ${from('id')}`,
      order: (to) => sql`${to('started_at')} desc, ${to('id')} desc`,
      limit: few,
    }),
    channel: byKey('Channel', 'channel_id'),
    viewerCan: sure(projectFacts),
  },
});

/** What projects add to organisations. */
export const organisationProjectFields: Fields = {
  projects: many('Project', { on: (from, to, reader) => involves(to, from('id'), reader), order: newestFirst, limit: shown }),
};

/** What projects add to working groups. */
export const workingGroupProjectFields: Fields = {
  projects: many('Project', { on: (from, to) => sql`${to('working_group_id')} = ${from('id')}`, order: newestFirst, limit: shown }),
};
