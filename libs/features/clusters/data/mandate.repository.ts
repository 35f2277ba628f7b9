import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { mandateRequestVisible } from './clusters.visibility';
import { JoinLinkRow, MandateRequestRow } from './mandate-request.entity';
import { MandateRow } from './membership.entity';

/** Mandates as they change hands, requests for one, and links that let several in. */
@Injectable()
export class MandateRepository {
  findForUpdate(tx: Tx, id: string): Promise<MandateRow | null> {
    return tx.manager.findOne(MandateRow, { where: { id, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** What a person still represents, in a stable order so that two who leave do not wait for each other. */
  openOf(tx: Tx, personId: string): Promise<MandateRow[]> {
    return tx.manager.find(MandateRow, { where: { personId, endedAt: IsNull() }, order: { organisationId: 'asc' } });
  }

  async update(tx: Tx, id: string, changes: Partial<Pick<MandateRow, 'right' | 'endedAt'>>): Promise<void> {
    await tx.manager.update(MandateRow, { id }, changes);
  }

  /** How many owners an organisation has; no other act changes that before this transaction ends. */
  async countOwners(tx: Tx, organisationId: string): Promise<number> {
    await tx.query(sql`select from organisation where id = ${organisationId} for update`);
    const [row] = await tx.query<{ count: number }>(sql`select count(*)::int as count from mandate where organisation_id = ${organisationId} and "right" = 'OWNER' and ended_at is null`);
    return row?.count ?? 0;
  }

  /** Who answers those who ask to represent an organisation (see `mandateRequestVisible`). */
  async answerersOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`
      with owner as (select person_id as id from mandate where organisation_id = ${organisationId} and "right" = 'OWNER' and ended_at is null)
      select id from owner union
      select a.person_id from animateur_in_office a join membership m on m.cluster_id = a.cluster_id
      where m.organisation_id = ${organisationId} and m.status in ('APPLIED', 'ACTIVE', 'SUSPENDED') and not exists (select from owner)`);
    return rows.map(({ id }) => id);
  }

  /** The request, held until the end of the transaction; null: not there, or not for this reader. */
  async findVisibleRequest(tx: Tx, reader: Reader, id: string): Promise<MandateRequestRow | null> {
    const row = rowOf('mandate_request');
    const visible = all([sql`${row('id')} = ${id}::uuid`, mandateRequestVisible(row, reader)]);
    const seen = await tx.query(sql`select 1 from mandate_request where ${visible} for update of mandate_request`);
    return seen.length > 0 ? tx.manager.findOneBy(MandateRequestRow, { id }) : null;
  }

  findOpenRequest(tx: Tx, personId: string, organisationId: string): Promise<MandateRequestRow | null> {
    return tx.manager.findOneBy(MandateRequestRow, { personId, organisationId, status: 'SENT' });
  }

  async insertRequest(tx: Tx, request: MandateRequestRow): Promise<void> {
    await tx.manager.insert(MandateRequestRow, request);
  }

  async updateRequest(tx: Tx, id: string, changes: Partial<MandateRequestRow>): Promise<void> {
    await tx.manager.update(MandateRequestRow, { id }, changes);
  }

  findJoinLink(tx: Tx, id: string): Promise<JoinLinkRow | null> {
    return tx.manager.findOne(JoinLinkRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The link of this secret while it is good. */
  findGoodJoinLink(tx: Tx, secretHash: Buffer): Promise<JoinLinkRow | null> {
    return tx.manager.findOneBy(JoinLinkRow, { secretHash, revokedAt: IsNull(), expiresAt: MoreThan(tx.at) });
  }

  async insertJoinLink(tx: Tx, link: JoinLinkRow): Promise<void> {
    await tx.manager.insert(JoinLinkRow, link);
  }

  async revokeJoinLink(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(JoinLinkRow, { id }, { revokedAt: tx.at });
  }

  async countUse(tx: Tx, joinLinkId: string): Promise<void> {
    await tx.manager.increment(JoinLinkRow, { id: joinLinkId }, 'uses', 1);
  }
}
