import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql, type Tx } from '@grappe/platform/database';
import type { ArchivedRow } from '../domain/archive';
import type { PersonalData } from '../domain/personal-data';

/** Rows that concern a person, whichever table they are in. Tables and columns come from declarations, never from a request. */
@Injectable()
export class PersonalDataRepository {
  constructor(private readonly dataSource: DataSource) {}

  rowsOf({ table, column }: PersonalData, columns: readonly string[], personId: string): Promise<ArchivedRow[]> {
    const told = columns.map((name) => {
      const [other, itsName] = name.split('.');
      return itsName ? `(select o."${itsName}" from "${other}" o where o.id = "${table}"."${other}_id") as "${other}"` : `"${name}"`;
    });
    return this.dataSource.query(`select ${told.join(', ')} from "${table}" where "${column}" = $1 order by 1`, [personId]);
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
}
