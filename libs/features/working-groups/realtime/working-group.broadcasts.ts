import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { GroupVisibility } from '@grappe/contracts';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast, type Room } from '@grappe/platform/realtime';
import {
  ChairNamed,
  JoinRequestAccepted,
  JoinRequestDeclined,
  JoinRequested,
  JoinRequestWithdrawn,
  MemberJoined,
  MemberLeft,
  WorkingGroupCreated,
  WorkingGroupEdited,
  type GroupAddress,
  type MemberAddress,
} from '../domain/events';

const roomOf = (workingGroupId: string): Room => ({ kind: 'workingGroup', id: workingGroupId });
const changedIn = (room: Room, id: string): Broadcast => ({ room, changed: { kind: 'workingGroup', id } });

/** A SECRET group is never named to the cluster's room: its id alone would say that it exists. */
const toCluster = ({ clusterId, workingGroupId }: GroupAddress, visibility: GroupVisibility): readonly Broadcast[] =>
  visibility === 'SECRET' ? [] : [changedIn({ kind: 'cluster', id: clusterId }, workingGroupId)];

@Injectable()
export class WorkingGroupBroadcasts {
  constructor(private readonly dataSource: DataSource) {}

  @BroadcastOf(WorkingGroupCreated)
  created({ data }: RecordedEvent<GroupAddress & { visibility: GroupVisibility }>): readonly Broadcast[] {
    return toCluster(data, data.visibility);
  }

  /** Those to whom it is closed now leave the room first; those who saw it before hear that their list has changed. */
  @BroadcastOf(WorkingGroupEdited)
  edited({ data }: RecordedEvent<GroupAddress & { visibility: GroupVisibility; formerVisibility: GroupVisibility }>): readonly Broadcast[] {
    const { visibility, formerVisibility, workingGroupId } = data;
    return [
      { reseat: roomOf(workingGroupId) },
      changedIn(roomOf(workingGroupId), workingGroupId),
      ...toCluster(data, visibility === 'SECRET' ? formerVisibility : visibility),
    ];
  }

  @BroadcastOf(MemberJoined)
  @BroadcastOf(ChairNamed)
  members({ data }: RecordedEvent<MemberAddress>): readonly Broadcast[] {
    return this.toGroupAndPerson(data);
  }

  /** Who has left a SECRET group sees it no more. */
  @BroadcastOf(MemberLeft)
  left({ data }: RecordedEvent<MemberAddress>): readonly Broadcast[] {
    return [{ reseat: roomOf(data.workingGroupId) }, ...this.toGroupAndPerson(data)];
  }

  /** Requests are between the chairs and who sent them: in the room, others would learn that somebody has asked. */
  @BroadcastOf(JoinRequested)
  @BroadcastOf(JoinRequestAccepted)
  @BroadcastOf(JoinRequestDeclined)
  @BroadcastOf(JoinRequestWithdrawn)
  async requests({ data: { workingGroupId, personId } }: RecordedEvent<MemberAddress>): Promise<readonly Broadcast[]> {
    const chairs = await this.dataSource.query<{ id: string }[]>(
      `select person_id as id from working_group_member where working_group_id = $1 and role = 'CHAIR' and left_at is null`,
      [workingGroupId],
    );
    return [personId, ...chairs.map(({ id }) => id)].map((id) => changedIn({ kind: 'person', id }, workingGroupId));
  }

  private toGroupAndPerson({ workingGroupId, personId }: MemberAddress): readonly Broadcast[] {
    return [changedIn(roomOf(workingGroupId), workingGroupId), changedIn({ kind: 'person', id: personId }, workingGroupId)];
  }
}
