import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { CallFound } from '../domain/events';

@Injectable()
export class SavedSearchBroadcasts {
  @BroadcastOf(CallFound)
  found({ data }: RecordedEvent<{ savedSearchIds: string[] }>): readonly Broadcast[] {
    return data.savedSearchIds.map((id) => ({ room: { kind: 'savedSearch', id }, changed: { kind: 'savedSearch', id } }));
  }
}
