import { Injectable } from '@nestjs/common';
import { name, sql, type Sql, type Tx } from '@grappe/platform/database';
import { excludedBy, type ShownNoun } from './audience';

/** Whom an audience names, whom it excludes by name, and which groups of companies it excludes. */
export type AudienceList = 'named_organisation' | 'excluded_organisation' | 'excluded_company_group';

const tableOf = (noun: ShownNoun, list: AudienceList): Sql => name(`${noun}_${list}`);
const kindOf = (list: AudienceList): string => (list === 'excluded_company_group' ? 'company_group' : 'organisation');

/** The lists that stand beside what is shown, as cases read and write them. */
@Injectable()
export class AudienceLists {
  async of(tx: Tx, noun: ShownNoun, list: AudienceList, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select ${name(`${kindOf(list)}_id`)} as id from ${tableOf(noun, list)} where ${name(`${noun}_id`)} = ${id} order by 1`);
    return rows.map((row) => row.id);
  }

  /** All whom it excludes, by name or by group. */
  async excludedBy(tx: Tx, noun: ShownNoun, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select distinct organisation_id as id from ${excludedBy(noun, sql`${id}::uuid`)} as excluded`);
    return rows.map((row) => row.id);
  }

  /** These and no others; unknown ids are passed over. */
  async keep(tx: Tx, noun: ShownNoun, list: AudienceList, id: string, ids: readonly string[]): Promise<void> {
    const kept = [...ids];
    const key = name(`${kindOf(list)}_id`);
    await tx.query(sql`delete from ${tableOf(noun, list)} where ${name(`${noun}_id`)} = ${id} and not ${key} = any(${kept}::uuid[])`);
    await tx.query(sql`insert into ${tableOf(noun, list)} (${name(`${noun}_id`)}, ${key})
      select ${id}, id from ${name(kindOf(list))} where id = any(${kept}::uuid[]) on conflict do nothing`);
  }
}
