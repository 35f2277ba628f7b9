import { Injectable } from '@nestjs/common';
import { StandingSource, type Standing } from '@grappe/platform/access';
import { sql, Statements, type Sql } from '@grappe/platform/database';

/** @param organisationId only what they stand for through this organisation */
const standingOf = (personId: Sql, organisationId?: string): Sql => sql`
  with own as (select organisation_id, "right" from mandate where person_id = ${personId} and ended_at is null
    ${organisationId === undefined ? sql`` : sql`and organisation_id = ${organisationId}::uuid`}),
  member as (select m.cluster_id, m.organisation_id from membership m join own using (organisation_id) where m.status = 'ACTIVE'),
  animated as (select cluster_id from animateur_in_office where person_id = ${personId} ${organisationId === undefined ? sql`` : sql`and false`}),
  home as (select cluster_id from member union all select cluster_id from animated)
  select
    (select coalesce(json_agg(json_build_object('organisationId', organisation_id, 'right', "right")), '[]') from own) as mandates,
    (select coalesce(json_agg(json_build_object('clusterId', cluster_id, 'organisationId', organisation_id)), '[]') from member) as memberships,
    (select coalesce(json_agg(cluster_id), '[]') from animated) as "animatedClusterIds",
    (select coalesce(json_agg(distinct sister.id), '[]') from home join cluster c on c.id = home.cluster_id
       join cluster sister on sister.id = c.id or sister.network_id = c.network_id) as "networkClusterIds"`;

/** What a person stands for, in one statement. */
@Injectable()
export class ClusterStandings extends StandingSource {
  constructor(private readonly statements: Statements) {
    super();
  }

  override async of(personId: string, organisationId?: string): Promise<Standing> {
    const [standing] = await this.statements.run<Standing>(standingOf(sql`${personId}::uuid`, organisationId));
    if (!standing) throw new Error('A statement without from makes one row');
    return standing;
  }
  override json(personId: Sql): Sql {
    return sql`(select row_to_json(standing) from (${standingOf(personId)}) standing)`;
  }
}
