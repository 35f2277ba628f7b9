import { Injectable } from '@nestjs/common';
import { Notify } from '@grappe/features/notifications';
import { UnitOfWork } from '@grappe/platform/database';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { system } from '@grappe/platform/kernel';
import { WorkingGroups } from '../cases/working-groups';
import { JoinRequestAccepted, JoinRequestDeclined, JoinRequested, type JoinRequestAddress } from '../domain/events';

/** Chairs are told of a request, and who sent it of the answer. */
@Injectable()
export class TellOfJoinRequests {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroups,
    private readonly notify: Notify,
  ) {}

  @ReactTo(JoinRequested)
  async received(event: RecordedEvent<JoinRequestAddress>): Promise<void> {
    await this.uow.run(system, async (tx) => {
      const request = await this.groups.describeJoinRequest(tx, event.data.joinRequestId);
      if (!request) return;
      const { chairIds, workingGroupId, person, organisation, group } = request;
      const subject = { kind: 'workingGroup', id: workingGroupId };
      await this.notify.within(tx, { event, personIds: chairIds, kind: 'JOIN_REQUEST_RECEIVED', subject, facts: { person, organisation, group } });
    });
  }

  @ReactTo(JoinRequestAccepted)
  async accepted(event: RecordedEvent<JoinRequestAddress>): Promise<void> {
    await this.uow.run(system, async (tx) => {
      const request = await this.groups.describeJoinRequest(tx, event.data.joinRequestId);
      if (!request) return;
      const { personId, workingGroupId, group } = request;
      const subject = { kind: 'workingGroup', id: workingGroupId };
      await this.notify.within(tx, { event, personIds: [personId], kind: 'JOIN_REQUEST_ACCEPTED', subject, facts: { group } });
    });
  }

  @ReactTo(JoinRequestDeclined)
  async declined(event: RecordedEvent<JoinRequestAddress>): Promise<void> {
    await this.uow.run(system, async (tx) => {
      const request = await this.groups.describeJoinRequest(tx, event.data.joinRequestId);
      if (!request) return;
      const { personId, workingGroupId, group, reason } = request;
      const subject = { kind: 'workingGroup', id: workingGroupId };
      const facts = { group, ...(reason === null ? {} : { reason }) };
      await this.notify.within(tx, { event, personIds: [personId], kind: 'JOIN_REQUEST_DECLINED', subject, facts });
    });
  }
}
