import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql, type Tx } from '@grappe/platform/database';
import { DataExportRow } from './data-export.entity';

/** Archives, until they expire. */
@Injectable()
export class DataExportRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One of a kind for a person: the new one takes the place of the last. */
  async insert(tx: Tx, row: DataExportRow): Promise<void> {
    await tx.query(sql`delete from data_export where person_id = ${row.personId} and organisation_id is not distinct from ${row.organisationId}::uuid`);
    await tx.manager.insert(DataExportRow, row);
  }

  find(id: string): Promise<DataExportRow | null> {
    return this.dataSource.getRepository(DataExportRow).findOneBy({ id });
  }

  /** Seen at once, while the archive is being made. */
  async tellProgress(id: string, progress: number): Promise<void> {
    await this.dataSource.getRepository(DataExportRow).update({ id }, { progress });
  }

  async finish(tx: Tx, id: string, content: Buffer): Promise<void> {
    await tx.manager.update(DataExportRow, { id }, { progress: 100, content });
  }

  async forgetExpired(): Promise<void> {
    await this.dataSource.query('delete from data_export where expires_at < now()');
  }
}
