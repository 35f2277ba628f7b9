import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { name, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { NeedRow, OfferRow, type OfferNeedRow } from './offer-need.entity';
import { offerNeedVisible } from './offer-need.visibility';

const rows = { offer: OfferRow, need: NeedRow } as const;

/** Offers and needs, with the competences that they are about; unknown competences are passed over. */
@Injectable()
export class OfferNeedRepository {
  async insert(tx: Tx, table: 'offer' | 'need', row: OfferNeedRow, competenceIds: readonly string[]): Promise<void> {
    await tx.manager.insert(rows[table], row);
    await tx.query(sql`insert into ${name(`${table}_competence`)} (${name(`${table}_id`)}, competence_id)
      select ${row.id}, id from competence where id = any(${[...competenceIds]}::uuid[]) on conflict do nothing`);
  }

  /** Holds it; null where it is not there for the reader. */
  async openForUpdate(tx: Tx, reader: Reader, table: 'offer' | 'need', id: string): Promise<OfferNeedRow | null> {
    const [held] = await tx.query(sql`select id from ${name(table)} where id = ${id}::uuid and ${offerNeedVisible(table)(rowOf(table), reader)} for update`);
    return held ? tx.manager.findOneBy<OfferNeedRow>(rows[table], { id }) : null;
  }

  async update(tx: Tx, table: 'offer' | 'need', id: string, changes: Partial<OfferNeedRow>): Promise<void> {
    await tx.manager.update<OfferNeedRow>(rows[table], { id }, changes);
  }
}
