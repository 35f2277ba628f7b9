import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { rowOf } from '@grappe/platform/reads';
import type { ProjectFile } from '../domain/undertaking';
import type { ProjectRow } from './project.entity';
import { fileOpens, leadSees, projectVisible, sealedOpens } from './project.visibility';
import { FileReadingRow, UndertakingRow } from './undertaking.entity';

const project = rowOf('project');

/** A file that is about to be handed over, and the undertaking under which; null: to the lead, whose file it is. */
export interface HandedOver extends ProjectFile {
  readonly clusterId: string;
  readonly undertakingId: string | null;
}

/** The disclosure register of projects: undertakings and readings; and the file as it is read under them. */
@Injectable()
export class UndertakingRepository {
  findForUpdate(tx: Tx, id: string): Promise<UndertakingRow | null> {
    return tx.manager.findOne(UndertakingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The one that has not been withdrawn. */
  standing(tx: Tx, projectId: string, organisationId: string): Promise<UndertakingRow | null> {
    return tx.manager.findOne(UndertakingRow, { where: { projectId, organisationId, status: Not('WITHDRAWN') }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, undertaking: UndertakingRow): Promise<void> {
    await tx.manager.insert(UndertakingRow, undertaking);
  }

  async update(tx: Tx, id: string, changes: Partial<UndertakingRow>): Promise<void> {
    await tx.manager.update(UndertakingRow, { id }, changes);
  }

  /**
   * The file as the reader may read it for one organisation, held so that it does not change before the reading is written down; null
   * within the answer where it is not open, and null altogether where the project is not there for them.
   */
  async handOver(tx: Tx, reader: Reader, projectId: string, organisationId: string): Promise<{ readonly file: HandedOver | null } | null> {
    const alone = { ...reader, organisationIds: [organisationId] };
    const [row] = await tx.query<{ open: boolean } & HandedOver>(sql`
      select ${fileOpens(project, alone)} as open, id as "projectId", cluster_id as "clusterId", file_version as version, description as text,
        case when ${sealedOpens(project, alone)} then sealed end as sealed,
        case when not ${leadSees(project, alone)} then (select undertaking.id from undertaking
          where undertaking.project_id = project.id and undertaking.organisation_id = ${organisationId} and undertaking.status = 'ACCEPTED') end as "undertakingId"
      from project where ${all([sql`id = ${projectId}::uuid`, projectVisible(project, reader)])} for share of project`);
    if (!row) return null;
    const { open, ...file } = row;
    return { file: open ? file : null };
  }

  async insertReading(tx: Tx, reading: Omit<FileReadingRow, 'id' | 'at'>): Promise<void> {
    await tx.manager.insert(FileReadingRow, { id: newId(), ...reading, at: tx.at });
  }

  /** Keeps what the file says until now, because another version follows. */
  async keepFormerFile(tx: Tx, { id, fileVersion, description, sealed }: ProjectRow): Promise<void> {
    await tx.query(sql`insert into former_file (project_id, version, description, sealed, replaced_at, replaced_by_person_id)
      values (${id}, ${fileVersion}, ${description}, ${sealed}, ${tx.at}, ${tx.actor.personId})`);
  }

  /** The persons of the organisations that may read the file, the lead's apart. */
  async readersOf(tx: Tx, projectId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select distinct mandate.person_id as id from undertaking
      join mandate on mandate.organisation_id = undertaking.organisation_id and mandate.ended_at is null
      where undertaking.project_id = ${projectId} and undertaking.status = 'ACCEPTED'`);
    return rows.map(({ id }) => id);
  }
}
