import { Injectable } from '@nestjs/common';
import type { ReportStatus } from '@grappe/contracts';
import { ChannelHomes } from '@grappe/features/conversations';
import { Notify } from '@grappe/features/notifications';
import { UnitOfWork } from '@grappe/platform/database';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { system } from '@grappe/platform/kernel';
import { Moderators } from '../cases/moderators';
import { MessageHidden, MessageReported, MessageRestored, ReportDecided, type ActionAddress, type ReportAddress } from '../domain/events';

/** Those who decide are told of a report, its sender of the decision, and an author of what was done with their words, and why. */
@Injectable()
export class TellOfModeration {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly homes: ChannelHomes,
    private readonly moderators: Moderators,
    private readonly notify: Notify,
  ) {}

  @ReactTo(MessageReported)
  async reported(event: RecordedEvent<ReportAddress>): Promise<void> {
    const { reportId, channelId } = event.data;
    await this.uow.run(system, async (tx) => {
      const { name: group } = await this.homes.of(tx, channelId);
      const personIds = await this.moderators.within(tx, event.data);
      await this.notify.within(tx, { event, personIds, kind: 'MESSAGE_REPORTED', subject: { kind: 'report', id: reportId }, facts: { group } });
    });
  }

  @ReactTo(ReportDecided)
  async decided(event: RecordedEvent<ReportAddress & { reporterPersonId: string; status: ReportStatus }>): Promise<void> {
    const { channelId, reporterPersonId, status } = event.data;
    await this.uow.run(system, async (tx) => {
      const { name: group, address: subject } = await this.homes.of(tx, channelId);
      await this.notify.within(tx, { event, personIds: [reporterPersonId], kind: 'REPORT_DECIDED', subject, facts: { group, status } });
    });
  }

  @ReactTo(MessageHidden)
  async hidden(event: RecordedEvent<ActionAddress & { reason: string }>): Promise<void> {
    const { channelId, authorPersonId, reason } = event.data;
    await this.uow.run(system, async (tx) => {
      const { name: group, address: subject } = await this.homes.of(tx, channelId);
      await this.notify.within(tx, { event, personIds: [authorPersonId], kind: 'MESSAGE_HIDDEN', subject, facts: { group, reason } });
    });
  }

  @ReactTo(MessageRestored)
  async restored(event: RecordedEvent<ActionAddress>): Promise<void> {
    const { channelId, authorPersonId } = event.data;
    await this.uow.run(system, async (tx) => {
      const { name: group, address: subject } = await this.homes.of(tx, channelId);
      await this.notify.within(tx, { event, personIds: [authorPersonId], kind: 'MESSAGE_RESTORED', subject, facts: { group } });
    });
  }
}
