import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrganisationNature, PorterRole, Reader } from '@grappe/contracts';
import { leadSees, projectVisible } from '@grappe/features/projects';
import { all, oneOf, sql, type Sql } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';

/** A seat and an organisation, with all that speaks for their meeting. Kilometres; ids. */
export interface PairRow {
  readonly seatId: string;
  readonly organisationId: string;
  readonly asked: number;
  readonly held: readonly string[];
  readonly words: readonly string[];
  readonly projectsAlike: number;
  readonly projectsOfKind: number;
  readonly projectsTogether: number;
  readonly role: PorterRole | null;
  readonly roleWhy: 'asked' | 'lacking' | null;
  readonly nature: OrganisationNature;
  readonly natureWhy: 'asked' | 'lacking' | null;
  readonly distanceKm: number | null;
  readonly invited: boolean;
}

/** How many pairs are weighed: the best by competences and text, which the indexes find. */
const weighed = 300;

/** Filters come before the score and are never a reason: the lead, partners, the excluded, who was refused or has refused. */
const mayMeet = (project: Sql, organisation: Sql): Sql => sql`not exists (
  select from partner where project_id = ${project} and organisation_id = ${organisation} and left_at is null
  union all select from project_excluded_organisation where project_id = ${project} and organisation_id = ${organisation}
  union all select from expression_of_interest where project_id = ${project} and organisation_id = ${organisation} and status = 'DECLINED'
  union all select from invitation where project_id = ${project} and organisation_id = ${organisation} and status = 'DECLINED')`;

/** The clusters in which partners of a project are sought, as its audience says. */
const soughtIn = (project: string): Sql => {
  const row = rowOf(project);
  return sql`(select c.id from cluster home join cluster c on c.id = home.id or (${row('audience')} <> 'CLUSTER' and c.network_id = home.network_id)
    where home.id = ${row('cluster_id')})`;
};

/** Finds pairs of seats and organisations, and the facts that speak for each, in one statement a call. */
@Injectable()
export class MatchFactsSource {
  constructor(private readonly dataSource: DataSource) {}

  /** Organisations for a seat; none for a reader who does not lead its project. */
  partnersFor(reader: Reader, seatId: string): Promise<PairRow[]> {
    return this.facts(reader, sql`
      select s.id as seat_id, o.id as organisation_id
      from seat s join project p on p.id = s.project_id, lateral (
        select string_agg(quote_literal(lexeme), ' | ')::tsquery as query
        from unnest(p.search || to_tsvector('grappe', s.title || ' ' || coalesce(s.description, '')))
      ) sought, lateral (
        select id, search from organisation where id in (
          select oc.organisation_id from organisation_competence oc join seat_competence sc using (competence_id) where sc.seat_id = s.id
          union select id from organisation where search @@ sought.query
          union (select m.organisation_id from membership m where m.cluster_id = p.cluster_id and m.status = 'ACTIVE' and m.role = s.role limit ${weighed}))
      ) o
      where s.id = ${seatId}::uuid and ${leadSees(rowOf('p'), reader)}
        and exists (select from membership m where m.organisation_id = o.id and m.status = 'ACTIVE' and m.cluster_id in ${soughtIn('p')})
        and ${mayMeet(sql`p.id`, sql`o.id`)}
      order by (select count(*) from organisation_competence oc join seat_competence sc using (competence_id) where sc.seat_id = s.id and oc.organisation_id = o.id) desc,
        ts_rank(o.search, sought.query) desc, o.id
      limit ${weighed}`);
  }

  /** Open seats of calls that an organisation may answer and the reader may see. */
  callsFor(reader: Reader, organisationId: string): Promise<PairRow[]> {
    return this.facts(reader, sql`
      select s.id as seat_id, o.id as organisation_id
      from organisation o, project p join seat s on s.project_id = p.id, lateral (
        select count(*) as held from organisation_competence oc join seat_competence sc using (competence_id) where sc.seat_id = s.id and oc.organisation_id = o.id
      ) asked
      where o.id = ${organisationId}::uuid and p.stage = 'CALL'
        and ${all([projectVisible(rowOf('p'), reader), mayMeet(sql`p.id`, sql`o.id`)])}
        and exists (select from membership m where m.organisation_id = o.id and m.status = 'ACTIVE' and m.cluster_id in ${soughtIn('p')})
        and s.places > (select count(*) from partner h where h.seat_id = s.id and h.left_at is null)
      order by asked.held desc, p.created_at desc, s.id
      limit ${weighed}`);
  }

  private facts(reader: Reader, pairs: Sql): Promise<PairRow[]> {
    // Only what the reader may see is counted: running and finished projects name their partners to all who see them.
    const past = sql`select x.id, x.kind from project x where x.stage in ('RUNNING', 'COMPLETED') and ${projectVisible(rowOf('x'), reader)}`;
    const statement = sql`
      with pairs as materialized (${pairs}),
      words as materialized (
        select s.id as seat_id, lexeme, min(word) as word
        from seat s join project p on p.id = s.project_id,
          regexp_split_to_table(lower(p.title || ' ' || p.summary || ' ' || s.title), '[^[:alnum:]]+') word,
          unnest(tsvector_to_array(to_tsvector('grappe', word))) lexeme
        where s.id in (select seat_id from pairs) and length(word) > 3 group by 1, 2
      ),
      past as materialized (
        select t.organisation_id, done.id, done.kind from partner t join (${past}) done on done.id = t.project_id
        where t.left_at is null and t.organisation_id in (
          select organisation_id from pairs union select p.lead_organisation_id from pairs join seat s on s.id = pairs.seat_id join project p on p.id = s.project_id)
      )
      select pairs.seat_id as "seatId", pairs.organisation_id as "organisationId",
        (select count(*)::int from seat_competence sc where sc.seat_id = s.id) as asked,
        array(select sc.competence_id from seat_competence sc join organisation_competence oc using (competence_id)
              where sc.seat_id = s.id and oc.organisation_id = o.id order by 1) as held,
        array(select word from words where words.seat_id = s.id and lexeme = any(tsvector_to_array(o.search)) order by 1) as words,
        (select count(distinct past.id)::int from past join seat t on t.project_id = past.id join seat_competence tc on tc.seat_id = t.id
           join seat_competence sc on sc.competence_id = tc.competence_id and sc.seat_id = s.id where past.organisation_id = o.id) as "projectsAlike",
        (select count(*)::int from past where past.organisation_id = o.id and past.kind = p.kind) as "projectsOfKind",
        (select count(*)::int from past join past other on other.id = past.id and other.organisation_id = p.lead_organisation_id
           where past.organisation_id = o.id) as "projectsTogether",
        place.role,
        case when place.role = s.role then 'asked' when s.role is null and place.role <> all(consortium.roles) then 'lacking' end as "roleWhy",
        o.nature,
        case when o.nature = s.nature then 'asked' when s.nature is null and o.nature <> all(consortium.natures) then 'lacking' end as "natureWhy",
        case when o.latitude is not null and o.longitude is not null and lead.latitude is not null and lead.longitude is not null
          then round((earth_distance(ll_to_earth(o.latitude, o.longitude), ll_to_earth(lead.latitude, lead.longitude)) / 1000)::numeric)::int end as "distanceKm",
        exists (select from invitation i where i.seat_id = s.id and i.organisation_id = o.id and i.status = 'SENT' and i.expires_at > now()
          union all select from expression_of_interest e where e.seat_id = s.id and e.organisation_id = o.id and e.status in ('SENT', 'SHORTLISTED')) as invited
      from pairs join seat s on s.id = pairs.seat_id join project p on p.id = s.project_id
        join organisation o on o.id = pairs.organisation_id join organisation lead on lead.id = p.lead_organisation_id
        left join lateral (
          select m.role from membership m where m.organisation_id = o.id and m.status = 'ACTIVE' and m.cluster_id in ${soughtIn('p')}
          order by m.cluster_id = p.cluster_id desc limit 1
        ) place on true
        cross join lateral (
          select array(select m.role from partner t join membership m on m.organisation_id = t.organisation_id and m.cluster_id = p.cluster_id
                       where t.project_id = p.id and t.left_at is null and ${known(reader)}) as roles,
                 array(select member.nature from partner t join organisation member on member.id = t.organisation_id
                       where t.project_id = p.id and t.left_at is null and ${known(reader)}) as natures
        ) consortium`;
    return this.dataSource.query<PairRow[]>(statement.text, statement.values);
  }
}

/** The partners of a call that the reader knows of: the lead, and all of one's own project. */
const known = (reader: Reader): Sql => sql`(t.lead or ${oneOf(sql`p.lead_organisation_id`, reader.organisationIds)})`;
