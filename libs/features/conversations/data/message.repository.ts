import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { messageVisible } from './channel.visibility';
import { MessageRow } from './message.entity';

/** Messages as cases read and write them. */
@Injectable()
export class MessageRepository {
  /** The message, held until the end of the transaction; null: not there, or not for this reader. */
  async findVisibleForUpdate(tx: Tx, reader: Reader, id: string): Promise<MessageRow | null> {
    const row = rowOf('message');
    const seen = await tx.query(sql`select 1 from message where ${all([sql`${row('id')} = ${id}::uuid`, messageVisible(row, reader)])} for update of message`);
    return seen.length > 0 ? this.find(tx, id) : null;
  }

  /** For cases that have decided by other means that the act is allowed. */
  findForUpdate(tx: Tx, id: string): Promise<MessageRow | null> {
    return tx.manager.findOne(MessageRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  find(tx: Tx, id: string): Promise<MessageRow | null> {
    return tx.manager.findOneBy(MessageRow, { id });
  }

  findByClientId(tx: Tx, by: Pick<MessageRow, 'channelId' | 'authorPersonId' | 'clientId'>): Promise<MessageRow | null> {
    return tx.manager.findOneBy(MessageRow, by);
  }

  isIn(tx: Tx, channelId: string, id: string): Promise<boolean> {
    return tx.manager.existsBy(MessageRow, { id, channelId });
  }

  async insert(tx: Tx, message: MessageRow): Promise<void> {
    await tx.manager.insert(MessageRow, message);
  }

  async update(tx: Tx, id: string, changes: Partial<Pick<MessageRow, 'body' | 'editedAt' | 'deletedAt' | 'hiddenAt' | 'hiddenReason'>>): Promise<void> {
    await tx.manager.update(MessageRow, { id }, { ...changes, changedAt: tx.at });
  }
}
