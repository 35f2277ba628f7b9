import { Injectable } from '@nestjs/common';
import { markNotificationsReadInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { NotificationRepository } from '../data/notification.repository';
import { NotificationsRead } from '../domain/events';

/** Marks one's notifications as read: some, or all. Those of others are not there. */
@Injectable()
export class MarkNotificationsRead {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifications: NotificationRepository,
  ) {}

  async run(reader: Reader, input: { ids?: string[] | null; all?: boolean | null }): Promise<void> {
    const actor = actingAlone(reader);
    const { ids } = judge(markNotificationsReadInput, input);
    await this.uow.run(actor, async (tx) => {
      if (await this.notifications.markRead(tx, actor.personId, ids ?? null)) tx.record(NotificationsRead({ personId: actor.personId }));
    });
  }
}
