import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import type { ProjectAddress } from '../domain/events';
import type { ProjectFile } from '../domain/undertaking';
import { ElevationRow } from './elevation.entity';
import { inReachOfElevation, projectVisible } from './project.visibility';

const project = rowOf('project');

/** Who reads a project's file without taking part in it, as the disclosure register keeps it. */
@Injectable()
export class ElevationRepository {
  /** A project that the reader may ask for, held; null where it is not there for them. */
  async reach(tx: Tx, reader: Reader, projectId: string): Promise<ProjectAddress | null> {
    const [row] = await tx.query<ProjectAddress>(sql`select id as "projectId", cluster_id as "clusterId" from project
      where ${all([sql`id = ${projectId}::uuid`, inReachOfElevation(project, reader)])} for update of project`);
    return row ?? null;
  }

  async stands(tx: Tx, projectId: string, personId: string): Promise<boolean> {
    return (await tx.query(sql`select from elevation where project_id = ${projectId} and person_id = ${personId} and ends_at > ${tx.at}`)).length > 0;
  }

  findForUpdate(tx: Tx, id: string): Promise<ElevationRow | null> {
    return tx.manager.findOne(ElevationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, elevation: ElevationRow): Promise<void> {
    await tx.manager.insert(ElevationRow, elevation);
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(ElevationRow, { id }, { endsAt: tx.at });
  }

  async clusterOf(tx: Tx, projectId: string): Promise<string> {
    const [row] = await tx.query<{ clusterId: string }>(sql`select cluster_id as "clusterId" from project where id = ${projectId}`);
    return row?.clusterId ?? '';
  }

  /** The file as an elevation that stands opens it, held so that it does not change before the reading is written down. Its sealed parts are the consortium's. */
  async handOver(tx: Tx, reader: Reader, elevationId: string): Promise<(ProjectFile & ProjectAddress) | null> {
    const [row] = await tx.query<ProjectFile & ProjectAddress>(sql`
      select project.id as "projectId", project.cluster_id as "clusterId", project.file_version as version, project.description as text, null as sealed
      from project join elevation on elevation.project_id = project.id
      where elevation.id = ${elevationId} and elevation.person_id = ${reader.personId} and elevation.ends_at > ${tx.at}
      and ${projectVisible(project, reader)} for share of project`);
    return row ?? null;
  }
}
