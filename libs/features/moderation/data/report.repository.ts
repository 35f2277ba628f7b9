import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import { moderatesChannel } from '@grappe/features/conversations';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { reportVisible } from './moderation.visibility';
import { ModerationActionRow, ReportRow } from './report.entity';

/** Reports, and the log of what was decided. */
@Injectable()
export class ReportRepository {
  /** The report, held until the end of the transaction; null: not there, or not for this reader. */
  async findVisibleForUpdate(tx: Tx, reader: Reader, id: string): Promise<ReportRow | null> {
    const row = rowOf('report');
    const visible = all([sql`${row('id')} = ${id}::uuid`, reportVisible(row, reader)]);
    const seen = await tx.query(sql`select 1 from report where ${visible} for no key update of report`);
    return seen.length > 0 ? tx.manager.findOneBy(ReportRow, { id }) : null;
  }

  /** The reports about a message that the reader sees, the newest first, held until the end of the transaction. */
  async visibleAbout(tx: Tx, reader: Reader, messageId: string): Promise<ReportRow[]> {
    const row = rowOf('report');
    const visible = all([sql`${row('message_id')} = ${messageId}::uuid`, reportVisible(row, reader)]);
    const seen = await tx.query<{ id: string }>(sql`select report.id from report where ${visible} for no key update of report`);
    return tx.manager.find(ReportRow, { where: { id: In(seen.map(({ id }) => id)) }, order: { id: 'desc' } });
  }

  /** All reports about a message that wait for a decision, held until the end of the transaction. */
  openAbout(tx: Tx, messageId: string): Promise<ReportRow[]> {
    return tx.manager.find(ReportRow, { where: { messageId, status: 'OPEN' }, order: { id: 'desc' }, lock: { mode: 'for_no_key_update' } });
  }

  findOpenBy(tx: Tx, messageId: string, reporterPersonId: string): Promise<ReportRow | null> {
    return tx.manager.findOneBy(ReportRow, { messageId, reporterPersonId, status: 'OPEN' });
  }

  async insert(tx: Tx, report: ReportRow): Promise<void> {
    await tx.manager.insert(ReportRow, report);
  }

  async update(tx: Tx, id: string, changes: Partial<ReportRow>): Promise<void> {
    await tx.manager.update(ReportRow, { id }, changes);
  }

  async insertAction(tx: Tx, action: ModerationActionRow): Promise<void> {
    await tx.manager.insert(ModerationActionRow, action);
  }

  /** Whether the reader has a seat in the channel that moderates. */
  async moderates(tx: Tx, reader: Reader, channelId: string): Promise<boolean> {
    const [answer] = await tx.query<{ moderates: boolean }>(sql`select ${moderatesChannel(sql`${channelId}::uuid`, reader)} as moderates`);
    return answer?.moderates ?? false;
  }
}
