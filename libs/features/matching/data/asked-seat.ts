import type { OrganisationNature, PorterRole, ProjectKind, Reader } from '@grappe/contracts';
import { organisationFieldOpens } from '@grappe/features/clusters';
import { audienceHoldsOrganisation, excludedBy, leadSees, partnersNamed, projectVisible } from '@grappe/features/projects';
import { all, amongFound, any, oneOf, sql, whole, type Sql } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';

/** A seat with what of it and of its project decides on a match; only what the reader may see. */
export interface AskedSeat {
  readonly seatId: string;
  readonly title: string;
  readonly description: string | null;
  readonly role: PorterRole | null;
  readonly nature: OrganisationNature | null;
  readonly competenceIds: readonly string[];
  readonly projectId: string;
  readonly projectTitle: string;
  readonly summary: string;
  readonly kind: ProjectKind;
  readonly leadId: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Porter roles in the consortium, as far as the reader knows it. */
  readonly roles: readonly PorterRole[];
  readonly natures: readonly OrganisationNature[];
}

/** More open seats than an organisation has patience for: the newest, those first that ask for what it has. */
const weighed = 200;

const project = rowOf('p');

/** The filters of `pair.statement`, for the seats of one organisation. */
const mayMeet = (organisationId: Sql): Sql => sql`not exists (
  select from partner x where x.project_id = p.id and x.organisation_id = ${organisationId} and x.left_at is null
  union all select from ${excludedBy('project', sql`p.id`)} x where x.organisation_id = ${organisationId}
  union all select from expression_of_interest x where x.project_id = p.id and x.organisation_id = ${organisationId} and x.status = 'DECLINED'
  union all select from invitation x where x.project_id = p.id and x.organisation_id = ${organisationId} and x.status = 'DECLINED')`;

/** The lead is always named; the others as the projects' scope says. */
function select(reader: Reader, condition: Sql): Sql {
  const named = any([sql`t.lead`, reader.organisationIds.length > 0 && oneOf(sql`t.organisation_id`, reader.organisationIds), partnersNamed(project, reader)]);
  const consortium = sql`from partner t join organisation member on member.id = t.organisation_id where t.project_id = p.id and t.left_at is null and ${named}`;
  const placed = organisationFieldOpens('ADDRESS')(rowOf('lead'), reader);
  return sql`select s.id as "seatId", s.title, s.description, s.role, s.nature,
      array(select c.competence_id::text from seat_competence c where c.seat_id = s.id order by 1) as "competenceIds",
      p.id as "projectId", p.title as "projectTitle", p.summary, p.kind, p.lead_organisation_id as "leadId",
      case when ${placed} then lead.latitude end as latitude, case when ${placed} then lead.longitude end as longitude,
      array(select distinct m.role ${sql`from partner t join membership m on m.organisation_id = t.organisation_id and m.status = 'ACTIVE'
        and m.cluster_id = p.cluster_id where t.project_id = p.id and t.left_at is null and ${named}`}) as roles,
      array(select distinct member.nature ${consortium}) as natures
    from seat s join project p on p.id = s.project_id join organisation lead on lead.id = p.lead_organisation_id
    where ${condition}`;
}

/** Those of the seats whose project the reader's organisation leads, while it looks for partners or prepares to. */
export const seatsOfOwnProjects = (reader: Reader, seatIds: readonly string[]): Sql =>
  select(reader, all([oneOf(sql`s.id`, seatIds), leadSees(project, reader), sql`p.stage in ('IDEA', 'CALL', 'CONSORTIUM')`]));

/** Open seats of calls that an organisation may answer and the reader may see. */
export function openSeatsFor(reader: Reader, organisationId: string): Sql {
  const one = sql`${organisationId}::uuid`;
  const open = all([
    sql`p.stage = 'CALL'`,
    projectVisible(project, reader),
    audienceHoldsOrganisation('project', project, one),
    mayMeet(one),
    sql`s.places > (select count(*) from partner x where x.seat_id = s.id and x.left_at is null)`,
  ]);
  const most = whole(weighed);
  // The first half begins at the seats that ask for what it has; the second walks the newest calls, and is not begun where the first has found enough.
  return select(reader, amongFound(sql`s.id`, sql`
    with fitting as materialized (
      select s.id, s.project_id, count(*) as held from organisation_competence h join seat_competence c on c.competence_id = h.competence_id join seat s on s.id = c.seat_id
      where h.organisation_id = ${one} group by s.id)
    select found.id from (
      (select s.id from fitting f join seat s on s.id = f.id join project p on p.id = s.project_id
        where ${amongFound(sql`p.id`, sql`select project_id from fitting`)} and ${open} order by f.held desc, p.created_at desc, s.id limit ${most})
      union all
      (select s.id from project p join seat s on s.project_id = p.id where ${open} and s.id not in (select id from fitting) order by p.created_at desc, p.id desc, s.id limit ${most})
    ) found limit ${most}`));
}
