import { Injectable } from '@nestjs/common';
import type { ChangedAddress } from '@grappe/contracts';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { Moderators, type Concerned } from '../cases/moderators';
import { MessageHidden, MessageReported, MessageRestored, ReportDecided, type ActionAddress, type ReportAddress } from '../domain/events';

/** Moderation has no room of its own: each person concerned hears in theirs. */
@Injectable()
export class ModerationBroadcasts {
  constructor(private readonly moderators: Moderators) {}

  @BroadcastOf(MessageReported)
  reported({ data }: RecordedEvent<ReportAddress>): Promise<readonly Broadcast[]> {
    return this.toModerators(data, { kind: 'report', id: data.reportId });
  }

  @BroadcastOf(ReportDecided)
  async decided({ data }: RecordedEvent<ReportAddress & { reporterPersonId: string }>): Promise<readonly Broadcast[]> {
    const address: ChangedAddress = { kind: 'report', id: data.reportId };
    return [...(await this.toModerators(data, address)), { room: { kind: 'person', id: data.reporterPersonId }, changed: address }];
  }

  @BroadcastOf(MessageHidden)
  @BroadcastOf(MessageRestored)
  acted({ data }: RecordedEvent<ActionAddress>): Promise<readonly Broadcast[]> {
    return this.toModerators(data, { kind: 'moderationAction', id: data.moderationActionId });
  }

  private async toModerators(concerned: Concerned, changed: ChangedAddress): Promise<readonly Broadcast[]> {
    return (await this.moderators.of(concerned)).map((id) => ({ room: { kind: 'person', id }, changed }));
  }
}
