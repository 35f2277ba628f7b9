import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, MoreThan } from 'typeorm';
import type { Tx } from '@grappe/platform/database';
import { MailLinkRow } from './mail-link.entity';

/** Links that were sent to addresses. */
@Injectable()
export class MailLinkRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The link of this secret while it is good. */
  peek(secretHash: Buffer): Promise<MailLinkRow | null> {
    return this.dataSource.getRepository(MailLinkRow).findOneBy({ secretHash, usedAt: IsNull(), expiresAt: MoreThan(new Date()) });
  }

  /** The same, held until the transaction ends, so that it works once. */
  findGood(tx: Tx, secretHash: Buffer): Promise<MailLinkRow | null> {
    return tx.manager.findOne(MailLinkRow, { where: { secretHash, usedAt: IsNull(), expiresAt: MoreThan(tx.at) }, lock: { mode: 'pessimistic_write' } });
  }

  /** Adds a link; those that have expired are forgotten, with the addresses that they were sent to. */
  async insert(tx: Tx, link: MailLinkRow): Promise<void> {
    await tx.manager.delete(MailLinkRow, { expiresAt: LessThan(tx.at) });
    await tx.manager.insert(MailLinkRow, link);
  }

  async markUsed(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(MailLinkRow, { id }, { usedAt: tx.at });
  }

  /** No link of the person opens anything any more. */
  async closeAllOf(tx: Tx, personId: string): Promise<void> {
    await tx.manager.update(MailLinkRow, { personId, usedAt: IsNull() }, { usedAt: tx.at });
  }
}
