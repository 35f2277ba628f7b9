import { Injectable } from '@nestjs/common';
import { name, sql, type Sql, type Tx } from '@grappe/platform/database';
import type { ShownNoun } from './audience';

const tableOf = (noun: ShownNoun, list: 'named' | 'excluded'): Sql => name(`${noun}_${list}_organisation`);

/** The organisations that an audience names, and those that it excludes. */
@Injectable()
export class AudienceLists {
  async of(tx: Tx, noun: ShownNoun, list: 'named' | 'excluded', id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select organisation_id as id from ${tableOf(noun, list)} where ${name(`${noun}_id`)} = ${id} order by 1`);
    return rows.map((row) => row.id);
  }

  /** These and no others; unknown organisations are passed over. */
  async keep(tx: Tx, noun: ShownNoun, list: 'named' | 'excluded', id: string, organisationIds: readonly string[]): Promise<void> {
    const kept = [...organisationIds];
    await tx.query(sql`delete from ${tableOf(noun, list)} where ${name(`${noun}_id`)} = ${id} and not organisation_id = any(${kept}::uuid[])`);
    await tx.query(sql`insert into ${tableOf(noun, list)} (${name(`${noun}_id`)}, organisation_id)
      select ${id}, id from organisation where id = any(${kept}::uuid[]) on conflict do nothing`);
  }
}
