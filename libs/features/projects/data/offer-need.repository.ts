import { Injectable } from '@nestjs/common';
import { name, sql, type Tx } from '@grappe/platform/database';
import { NeedRow, OfferRow, type OfferNeedRow } from './offer-need.entity';

/** Offers and needs, with the competences that they are about; unknown competences are passed over. */
@Injectable()
export class OfferNeedRepository {
  async insert(tx: Tx, table: 'offer' | 'need', row: OfferNeedRow, competenceIds: readonly string[]): Promise<void> {
    await tx.manager.insert(table === 'offer' ? OfferRow : NeedRow, row);
    await tx.query(sql`insert into ${name(`${table}_competence`)} (${name(`${table}_id`)}, competence_id)
      select ${row.id}, id from competence where id = any(${[...competenceIds]}::uuid[]) on conflict do nothing`);
  }
}
