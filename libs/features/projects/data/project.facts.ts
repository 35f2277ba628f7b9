import type { Reader } from '@grappe/contracts';
import { oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';
import { audienceHoldsMembership } from './audience';

/** How many organisations hold a seat. */
export const filledOf = (seat: Row): Sql => sql`(select count(*)::int from partner where partner.seat_id = ${seat('id')} and partner.left_at is null)`;

/** How many seats of a project have a free place; none once it no longer looks for partners. */
export const openSeatCountOf = (project: Row): Sql => sql`(select count(*)::int from seat as sought where sought.project_id = ${project('id')}
  and ${project('stage')} in ('IDEA', 'CALL', 'CONSORTIUM')
  and sought.places > (select count(*) from partner where partner.seat_id = sought.id and partner.left_at is null))`;

/** How many organisations take part, the lead included. */
export const partnerCountOf = (project: Row): Sql =>
  sql`(select count(*)::int from partner where partner.project_id = ${project('id')} and partner.left_at is null)`;

const ownIn = (rows: Sql, project: Row, reader: Reader): Sql =>
  sql`(select coalesce(json_agg(organisation_id), '[]'::json) from ${rows}
    where project_id = ${project('id')} and ${oneOf(sql`organisation_id`, reader.organisationIds)})`;

/** `ProjectFacts` of the policy. */
export const projectFacts = (project: Row, reader: Reader): Sql => sql`json_build_object(
  'id', ${project('id')}, 'clusterId', ${project('cluster_id')}, 'stage', ${project('stage')}, 'leadOrganisationId', ${project('lead_organisation_id')},
  'ownAudience', (select coalesce(json_agg(distinct held.organisation_id), '[]'::json) from membership as held
    where ${oneOf(sql`held.organisation_id`, reader.organisationIds)} and held.status = 'ACTIVE' and ${audienceHoldsMembership('project', project, rowOf('held'))}),
  'ownPartners', ${ownIn(sql`(select * from partner where left_at is null) as partner`, project, reader)},
  'ownSupporters', ${ownIn(sql`support`, project, reader)},
  'openSeats', ${openSeatCountOf(project)})`;

/** `InterestFacts` and `InvitationFacts`: where a request stands, and between whom. */
export const requestFacts = (request: Row, status: Sql): Sql => sql`(select json_build_object('status', ${status},
  'organisationId', ${request('organisation_id')}, 'leadOrganisationId', asked.lead_organisation_id, 'stage', asked.stage)
  from project as asked where asked.id = ${request('project_id')})`;

/** `UndertakingFacts`: where an undertaking stands, and between whom. */
export const undertakingFacts = (undertaking: Row): Sql => requestFacts(undertaking, undertaking('status'));

/** An invitation that nobody answered in time is expired, whether or not that was written down. */
export const invitationStatus = (invitation: Row): Sql =>
  sql`case when ${invitation('status')} = 'SENT' and ${invitation('expires_at')} <= now() then 'EXPIRED' else ${invitation('status')} end`;
