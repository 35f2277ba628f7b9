import { Injectable } from '@nestjs/common';
import { StandingSource, type Standing } from '@grappe/platform/access';
import { sql, Statements, type Sql } from '@grappe/platform/database';

/** The question what a person stands for. @param organisationId only through this organisation */
export const standingOf = (personId: string, organisationId?: string): Sql => sql`
  with own as (select organisation_id, "right" from mandate where person_id = ${personId}::uuid and ended_at is null
    ${organisationId === undefined ? sql`` : sql`and organisation_id = ${organisationId}::uuid`}),
  member as (select m.cluster_id, m.organisation_id from membership m join own using (organisation_id) where m.status = 'ACTIVE'),
  animated as (select cluster_id from animateur_in_office where person_id = ${personId}::uuid ${organisationId === undefined ? sql`` : sql`and false`}),
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
  // Triggers count on every table that is read above, so that nobody has to read them all again to know that nothing changed.
  override readonly changes = sql`(select sum(count) from standing_change)`;

  constructor(private readonly statements: Statements) {
    super();
  }

  override async of(personId: string, organisationId?: string): Promise<Standing> {
    const [standing] = await this.statements.run<Standing>(standingOf(personId, organisationId));
    if (!standing) throw new Error('A statement without from makes one row');
    return standing;
  }
}
