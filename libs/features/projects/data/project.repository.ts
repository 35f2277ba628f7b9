import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import type { ChannelHome } from '@grappe/features/conversations';
import { sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import type { ProjectFacts } from '../domain/project.policy';
import type { SeatStanding } from '../domain/project-stage.lifecycle';
import { ProjectRow } from './project.entity';
import { projectFacts } from './project.facts';
import { excludedBy } from './audience';
import { projectVisible } from './project.visibility';

/** A project that is held by the transaction, with what decides on what the reader may do. */
export interface OpenProject {
  readonly project: ProjectRow;
  readonly facts: ProjectFacts;
}

const whole = rowOf('project');

/** Projects as cases read and write them. Whatever changes in a project happens while its row is held, so nothing overlaps. */
@Injectable()
export class ProjectRepository {
  /** Holds the project; null where it is not there for the reader. */
  async openForUpdate(tx: Tx, reader: Reader, projectId: string): Promise<OpenProject | null> {
    const [held] = await tx.query(sql`select id from project where id = ${projectId}::uuid and ${projectVisible(whole, reader)} for update`);
    if (!held) return null;
    // Read once it is held: another transaction may have changed seats and partners before it let go.
    const project = await this.findForUpdate(tx, projectId);
    const [read] = await tx.query<{ facts: ProjectFacts }>(sql`select ${projectFacts(whole, reader)} as facts from project where id = ${projectId}`);
    return project && read ? { project, facts: read.facts } : null;
  }

  findForUpdate(tx: Tx, id: string): Promise<ProjectRow | null> {
    return tx.manager.findOne(ProjectRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, project: ProjectRow): Promise<void> {
    await tx.manager.insert(ProjectRow, project);
  }

  async update(tx: Tx, id: string, changes: Partial<ProjectRow>): Promise<void> {
    await tx.manager.update(ProjectRow, { id }, { ...changes, updatedAt: tx.at });
  }

  /** What of its seats decides on its stage. */
  async seatStanding(tx: Tx, projectId: string): Promise<SeatStanding> {
    const [standing] = await tx.query<SeatStanding>(sql`select count(*)::int as seats,
      (count(*) filter (where mandatory
        and not exists (select from partner where partner.seat_id = seat.id and partner.left_at is null)))::int as "mandatoryEmpty"
      from seat where project_id = ${projectId}`);
    return standing ?? { seats: 0, mandatoryEmpty: 0 };
  }

  /** Whether the axis is one of the cluster. */
  async hasAxis(tx: Tx, clusterId: string, strategicAxisId: string): Promise<boolean> {
    const rows = await tx.query(sql`select from strategic_axis where id = ${strategicAxisId} and cluster_id = ${clusterId}`);
    return rows.length > 0;
  }

  /** Whether the working group belongs to the cluster. */
  async hasWorkingGroup(tx: Tx, clusterId: string, workingGroupId: string): Promise<boolean> {
    const rows = await tx.query(sql`select from working_group where id = ${workingGroupId} and cluster_id = ${clusterId}`);
    return rows.length > 0;
  }

  /** Unknown organisations are passed over. */
  async exclude(tx: Tx, projectId: string, organisationIds: readonly string[]): Promise<void> {
    await tx.query(sql`insert into project_excluded_organisation (project_id, organisation_id)
      select ${projectId}, id from organisation where id = any(${[...organisationIds]}::uuid[]) on conflict do nothing`);
  }

  async liftExclusion(tx: Tx, projectId: string, organisationId: string): Promise<void> {
    await tx.query(sql`delete from project_excluded_organisation where project_id = ${projectId} and organisation_id = ${organisationId}`);
  }

  async excludes(tx: Tx, projectId: string, organisationId: string): Promise<boolean> {
    const rows = await tx.query(sql`select from project_excluded_organisation where project_id = ${projectId} and organisation_id = ${organisationId}`);
    return rows.length > 0;
  }

  /** Whether the project is not there for the organisation: it is excluded by name, or through its group of companies. */
  async shutsOut(tx: Tx, projectId: string, organisationId: string): Promise<boolean> {
    const rows = await tx.query(sql`select from ${excludedBy('project', sql`${projectId}::uuid`)} shut where shut.organisation_id = ${organisationId}`);
    return rows.length > 0;
  }

  /** Who is or was in a group of companies. */
  async everOfGroup(tx: Tx, companyGroupId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select organisation_id as id from company_group_member where company_group_id = ${companyGroupId} order by 1`);
    return rows.map(({ id }) => id);
  }

  /** The projects that exclude a group of companies. */
  async excluding(tx: Tx, companyGroupId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select project_id as id from project_excluded_company_group where company_group_id = ${companyGroupId} order by 1`);
    return rows.map(({ id }) => id);
  }

  /** @returns false: it supported already */
  async support(tx: Tx, projectId: string, organisationId: string, personId: string): Promise<boolean> {
    const rows = await tx.query(sql`insert into support (project_id, organisation_id, person_id, since)
      values (${projectId}, ${organisationId}, ${personId}, ${tx.at}) on conflict do nothing returning 1`);
    return rows.length > 0;
  }

  /** @returns false: it did not support */
  async withdrawSupport(tx: Tx, projectId: string, organisationId: string): Promise<boolean> {
    const gone = await tx.query<{ n: number }>(sql`
      with gone as (delete from support where project_id = ${projectId} and organisation_id = ${organisationId} returning 1)
      select count(*)::int as n from gone`);
    return (gone[0]?.n ?? 0) > 0;
  }

  /** What a project's channel is about. */
  async homeOf(tx: Tx, channelId: string): Promise<ChannelHome | null> {
    const [home] = await tx.query<{ id: string; clusterId: string; name: string }>(sql`
      select id, cluster_id as "clusterId", title as name from project where channel_id = ${channelId}`);
    return home ? { clusterId: home.clusterId, name: home.name, address: { kind: 'project', id: home.id } } : null;
  }
}
