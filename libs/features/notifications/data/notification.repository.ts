import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { NotificationRow } from './notification.entity';

/** Notifications as cases write them. */
@Injectable()
export class NotificationRepository {
  /** Tells what has not been told yet; the persons who got something. */
  async insertUntold(tx: Tx, notifications: readonly NotificationRow[]): Promise<string[]> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(NotificationRow)
      .values([...notifications])
      .orIgnore()
      .returning(['personId'])
      .execute();
    return (inserted.raw as { person_id: string }[]).map((row) => row.person_id);
  }

  /** Whether anything unread became read. @param ids null: all of the person's */
  async markRead(tx: Tx, personId: string, ids: readonly string[] | null): Promise<boolean> {
    const update = tx.manager
      .createQueryBuilder()
      .update(NotificationRow)
      .set({ readAt: tx.at })
      .where('person_id = :personId and read_at is null', { personId });
    if (ids) update.andWhere('id = any(:ids::uuid[])', { ids });
    const { affected } = await update.execute();
    return (affected ?? 0) > 0;
  }
}
