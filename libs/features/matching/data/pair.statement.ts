import type { OrganisationNature, PorterRole, Reader } from '@grappe/contracts';
import { organisationFieldOpens } from '@grappe/features/clusters';
import { audienceHoldsMembership, excludedBy, involvesAny, partnersNamed, projectVisible } from '@grappe/features/projects';
import { all, sql, text as written, type Sql } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import type { SeatWords } from '../domain/words';
import type { AskedSeat } from './asked-seat';
import { sharedTexts } from './shared-texts';

/** A seat and an organisation, with all that speaks for their meeting. */
export interface PairRow {
  readonly seatId: string;
  readonly organisationId: string;
  readonly held: readonly string[];
  readonly words: readonly { readonly word: string; readonly rarity: number }[];
  readonly projectsAlike: number;
  readonly projectsOfKind: number;
  readonly projectsTogether: number;
  readonly role: PorterRole;
  readonly nature: OrganisationNature;
  readonly distanceKm: number | null;
  readonly invited: boolean;
}

/** How many organisations are weighed for a seat, by what recommends them: it bounds the work of all that follows. */
const weighed = { competences: 120, words: 120, experience: 60, cooperation: 60, nearness: 40 };

const seatColumns = sql`"seatId" uuid, "projectId" uuid, "leadId" uuid, role text, nature text, kind text, "competenceIds" uuid[],
  latitude float8, longitude float8, plain text[], shown text[], telling int`;

/**
 * The pairs of seats and organisations that are worth weighing, with their facts, in one statement however many seats there are. Every fact is one
 * that the reader may see: past projects come through the projects' scope, and only where it names their partners. (That the reader may see the
 * organisations themselves is decided where they are read.)
 * @param only pairs with this organisation alone, whatever recommends it
 */
export function pairStatement(reader: Reader, seats: readonly { readonly seat: AskedSeat; readonly words: SeatWords }[], only: string | null): Sql {
  const asked = JSON.stringify(seats.map(({ seat, words }) => ({ ...seat, ...words })));
  const x = rowOf('x');
  const seen = all([
    only !== null && involvesAny(x, [only]),
    sql`x.stage in ('CONSORTIUM', 'RUNNING', 'COMPLETED')`,
    projectVisible(x, reader),
    partnersNamed(x, reader),
  ]);
  // The limit cuts nothing; it tells the planner how few rows come out of the parameter.
  return sql`
    with asked as materialized (select * from jsonb_to_recordset(${asked}::jsonb) as a(${seatColumns}) limit ${written(String(seats.length))}),
    seen as materialized (select x.id, x.kind, x.stage <> 'CONSORTIUM' as past from project x where ${seen}),
    ${eligible(reader, only)},
    ${sharedTexts(reader, only)},
    ${experience(only)},
    ${only === null ? sql`${candidate},` : sql``}
    pool as materialized (${only === null ? recommended : sql`select distinct a."seatId", e.organisation_id from asked a join eligible e on e.project_id = a."projectId"`}),
    kinds as materialized (
      select m.organisation_id, s.kind, count(*)::int as projects from partner m join seen s on s.id = m.project_id and s.past
      where m.left_at is null and m.organisation_id in (select organisation_id from pool) group by 1, 2)
    select pool."seatId", pool.organisation_id as "organisationId", coalesce(held.ids, '{}') as held, coalesce(shared.words, '[]'::jsonb) as words,
      coalesce(alike.projects, 0) as "projectsAlike", greatest(coalesce(kinds.projects, 0) - coalesce(alike.projects, 0), 0) as "projectsOfKind",
      coalesce(together.projects, 0) as "projectsTogether", place.role, o.nature,
      case when ${placed(reader)} then earth_distance(ll_to_earth(o.latitude, o.longitude), ll_to_earth(a.latitude, a.longitude)) / 1000 end as "distanceKm",
      exists (select from invitation i where i.project_id = a."projectId" and i.organisation_id = pool.organisation_id and i.status = 'SENT' and i.expires_at > now()
        union all select from expression_of_interest i where i.project_id = a."projectId" and i.organisation_id = pool.organisation_id
          and i.status in ('SENT', 'SHORTLISTED')) as invited
    from pool join asked a on a."seatId" = pool."seatId" join organisation o on o.id = pool.organisation_id
    -- The role is that in the project's own cluster, for those who have one there.
    cross join lateral (
      select m.role from work w join membership m on m.organisation_id = pool.organisation_id and m.status = 'ACTIVE' and ${speaks}
      where w.id = a."projectId" order by m.cluster_id = w.cluster_id desc, m.role limit 1) place
    left join held on held."seatId" = pool."seatId" and held.organisation_id = pool.organisation_id
    left join shared on shared."seatId" = pool."seatId" and shared.organisation_id = pool.organisation_id
    left join alike on alike."seatId" = pool."seatId" and alike.organisation_id = pool.organisation_id
    left join together on together.project_id = a."projectId" and together.organisation_id = pool.organisation_id
    left join kinds on kinds.organisation_id = pool.organisation_id and kinds.kind = a.kind`;
}

/** Whether the reader may know where the organisation `o` is. */
const placed = (reader: Reader): Sql => organisationFieldOpens('ADDRESS')(rowOf('o'), reader);

/** The audience of the project `w` holds who has the membership `m`. */
const speaks = audienceHoldsMembership('project', rowOf('w'), rowOf('m'));

/**
 * Who may be proposed to each project: members to whom its audience speaks. Filters come before the score and are never a reason:
 * partners, the excluded, who has refused or was refused. Who is in two of the clusters stands here twice.
 */
const eligible = (reader: Reader, only: string | null): Sql => {
  const alone = only === null ? sql`` : sql`and x.organisation_id = ${only}::uuid`;
  return sql`
  work as materialized (
    select distinct p.*, a.latitude, a.longitude from asked a join lateral (select id, cluster_id, audience, stage, working_group_id from project where id = a."projectId") p on true),
  barred as materialized (
    select x.project_id, x.organisation_id from partner x where x.left_at is null and x.project_id in (select id from work) ${alone}
    union select w.id, x.organisation_id from work w cross join lateral ${excludedBy('project', sql`w.id`)} x where true ${alone}
    union select x.project_id, x.organisation_id from expression_of_interest x where x.status = 'DECLINED' and x.project_id in (select id from work) ${alone}
    union select x.project_id, x.organisation_id from invitation x where x.status = 'DECLINED' and x.project_id in (select id from work) ${alone}),
  eligible as materialized (
    select w.id as project_id, m.organisation_id, m.role, o.nature,
      -- Near enough to tell who is nearer; what is shown is measured on the sphere.
      case when ${placed(reader)} then (o.latitude - w.latitude) ^ 2 + ((o.longitude - w.longitude) * cosd(w.latitude)) ^ 2 end as away
    from work w join membership m on m.status = 'ACTIVE' and ${speaks} ${only === null ? sql`` : sql`and m.organisation_id = ${only}::uuid`}
    join organisation o on o.id = m.organisation_id
    where not exists (select from barred b where b.project_id = w.id and b.organisation_id = m.organisation_id))`;
};

/** Competences held, projects that needed the same ones, projects together with the lead. */
const experience = (only: string | null): Sql => {
  const alone = only === null ? sql`` : sql`and m.organisation_id = ${only}::uuid`;
  return sql`
  wanted as materialized (select a."seatId", a."projectId", unnest(a."competenceIds") as competence_id from asked a),
  held as materialized (
    select a."seatId", m.organisation_id, array_agg(m.competence_id::text order by m.competence_id) as ids
    from wanted a join organisation_competence m on m.competence_id = a.competence_id ${alone} group by 1, 2),
  alike as materialized (
    select a."seatId", m.organisation_id, count(distinct s.id)::int as projects
    from wanted a join seat_competence c on c.competence_id = a.competence_id join seat t on t.id = c.seat_id
    join seen s on s.id = t.project_id and s.past and s.id <> a."projectId" join partner m on m.project_id = s.id and m.left_at is null ${alone} group by 1, 2),
  together as materialized (
    select a."projectId" as project_id, m.organisation_id, count(*)::int as projects
    from (select distinct "projectId", "leadId" from asked) a join partner l on l.organisation_id = a."leadId" and l.left_at is null
    join seen s on s.id = l.project_id and s.id <> a."projectId" join partner m on m.project_id = s.id and m.left_at is null ${alone} group by 1, 2)`;
};

/** What recommends organisations for seats, and how much. */
const candidate = sql`
  candidate as materialized (
    select r.*, a."projectId" as project_id from asked a join (
      select "seatId", organisation_id, cardinality(ids)::float8 as weight, ${weighed.competences}::int as most, 1 as by from held
      union all select "seatId", organisation_id, weight, ${weighed.words}::int, 2 from shared
      union all select "seatId", organisation_id, projects, ${weighed.experience}::int, 3 from alike
      union all select s."seatId", t.organisation_id, t.projects, ${weighed.cooperation}::int, 4 from together t join asked s on s."projectId" = t.project_id
    ) r on r."seatId" = a."seatId")`;

/** Those that something recommends, so many for each recommendation; among equals the nearer. */
const recommended = sql`
  select "seatId", organisation_id from (
    select c."seatId", c.organisation_id, c.most, row_number() over (partition by c."seatId", c.by order by c.weight desc, e.away nulls last, c.organisation_id) as place
    from candidate c join eligible e on e.project_id = c.project_id and e.organisation_id = c.organisation_id
  ) ranked where place <= most
  union
  select a."seatId", near.organisation_id from asked a cross join lateral (
    select e.organisation_id from eligible e where e.project_id = a."projectId" and (e.role = a.role or e.nature = a.nature)
    order by coalesce((e.role = a.role)::int, 0) + coalesce((e.nature = a.nature)::int, 0) desc, e.away nulls last, e.organisation_id limit ${weighed.nearness}::int) near`;
