import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { NotificationsRead, NotificationsTold } from '../domain/events';

/** One's own room hears that one's notifications have changed; the address is one's own. */
const changedFor = (personId: string): Broadcast => ({ room: { kind: 'person', id: personId }, changed: { kind: 'notification', id: personId } });

@Injectable()
export class NotificationBroadcasts {
  @BroadcastOf(NotificationsTold)
  told({ data }: RecordedEvent<{ personIds: string[] }>): readonly Broadcast[] {
    return data.personIds.map(changedFor);
  }

  /** The other devices of the one who has read lower their count. */
  @BroadcastOf(NotificationsRead)
  read({ data }: RecordedEvent<{ personId: string }>): readonly Broadcast[] {
    return [changedFor(data.personId)];
  }
}
