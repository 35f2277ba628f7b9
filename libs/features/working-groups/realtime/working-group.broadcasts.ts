import { Injectable } from '@nestjs/common';
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

/** The showcase counts OPEN groups. */
const toShowcase = (clusterId: string): Broadcast => ({ room: { kind: 'showcase', id: clusterId }, changed: { kind: 'counters', id: clusterId } });

@Injectable()
export class WorkingGroupBroadcasts {
  @BroadcastOf(WorkingGroupCreated)
  created({ data }: RecordedEvent<GroupAddress & { visibility: GroupVisibility }>): readonly Broadcast[] {
    return [...toCluster(data, data.visibility), ...(data.visibility === 'OPEN' ? [toShowcase(data.clusterId)] : [])];
  }

  /** Those to whom it is closed now leave the room first; those who saw it before hear that their list has changed. */
  @BroadcastOf(WorkingGroupEdited)
  edited({ data }: RecordedEvent<GroupAddress & { visibility: GroupVisibility; formerVisibility: GroupVisibility }>): readonly Broadcast[] {
    const { visibility, formerVisibility, workingGroupId, clusterId } = data;
    return [
      { reseat: roomOf(workingGroupId) },
      changedIn(roomOf(workingGroupId), workingGroupId),
      ...toCluster(data, visibility === 'SECRET' ? formerVisibility : visibility),
      ...(visibility !== formerVisibility ? [toShowcase(clusterId)] : []),
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

  /** Requests are between the chairs and who sent them; the others in the room find nothing new. */
  @BroadcastOf(JoinRequested)
  @BroadcastOf(JoinRequestAccepted)
  @BroadcastOf(JoinRequestDeclined)
  @BroadcastOf(JoinRequestWithdrawn)
  requests({ data }: RecordedEvent<MemberAddress>): readonly Broadcast[] {
    return this.toGroupAndPerson(data);
  }

  private toGroupAndPerson({ workingGroupId, personId }: MemberAddress): readonly Broadcast[] {
    return [changedIn(roomOf(workingGroupId), workingGroupId), changedIn({ kind: 'person', id: personId }, workingGroupId)];
  }
}
