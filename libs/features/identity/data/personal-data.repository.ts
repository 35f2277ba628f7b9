import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '@grappe/platform/database';
import { sql } from '@grappe/platform/database';
import type { PersonalData } from '../domain/personal-data';
import { DataExportRow } from './data-export.entity';

/** Rows that concern a person, whichever table they are in. Tables and columns come from declarations, never from a request. */
@Injectable()
export class PersonalDataRepository {
  constructor(private readonly dataSource: DataSource) {}

  rowsOf({ table, column }: PersonalData, columns: readonly string[], personId: string): Promise<Record<string, unknown>[]> {
    const chosen = columns.map((name) => `"${name}"`).join(', ');
    return this.dataSource.query(`select ${chosen} from "${table}" where "${column}" = $1 order by 1`, [personId]);
  }

  async forget(tx: Tx, { table, column }: PersonalData, personId: string): Promise<void> {
    await tx.manager.query(`delete from "${table}" where "${column}" = $1`, [personId]);
  }

  /** Mails to an address, with what they say. */
  async forgetMails(tx: Tx, email: string): Promise<void> {
    await tx.query(sql`delete from mail where recipient = ${email}`);
  }

  /** Every column of the database that names a person, `table.column`: by what it is called, or by its key. */
  async columnsThatNamePersons(): Promise<string[]> {
    const rows = await this.dataSource.query<{ name: string }[]>(`
      select c.table_name || '.' || c.column_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name like '%person_id'
      union
      select k.conrelid::regclass || '.' || a.attname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
      where k.contype = 'f' and k.confrelid = 'person'::regclass
      order by 1`);
    return rows.map(({ name }) => name);
  }

  async insertExport(tx: Tx, row: DataExportRow): Promise<void> {
    await tx.query(sql`delete from data_export where expires_at < ${tx.at} or person_id = ${row.personId}`);
    await tx.manager.insert(DataExportRow, row);
  }

  findExport(id: string): Promise<DataExportRow | null> {
    return this.dataSource.getRepository(DataExportRow).findOneBy({ id });
  }

  /** Seen at once, while the archive is being made. */
  async tellProgress(id: string, progress: number): Promise<void> {
    await this.dataSource.getRepository(DataExportRow).update({ id }, { progress });
  }

  async finishExport(tx: Tx, id: string, content: Buffer): Promise<void> {
    await tx.manager.update(DataExportRow, { id }, { progress: 100, content });
  }

  /** The archive, for its person while it is good. */
  async archiveFor(personId: string, id: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ content: Buffer | null }[]>('select content from data_export where id = $1 and person_id = $2 and expires_at > now()', [id, personId]);
    return row?.content ?? null;
  }
}
