import { Injectable } from '@nestjs/common';
import { departedName } from '@grappe/features/identity';
import { sql, type Tx } from '@grappe/platform/database';
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

  /** What others were told of a person's acts keeps its facts, but for the name. */
  async forgetName(tx: Tx, personId: string): Promise<void> {
    await tx.query(sql`update notification set facts = facts || ${JSON.stringify({ person: departedName.FR })}::jsonb
      where facts ? 'person' and event_id in (select id from event where actor_person_id = ${personId})`);
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
