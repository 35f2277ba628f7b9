import type { GroupVisibility } from '@grappe/contracts';
import { defineEvent } from '@grappe/platform/events';

export interface GroupAddress {
  workingGroupId: string;
  clusterId: string;
}

export interface MemberAddress extends GroupAddress {
  personId: string;
  organisationId: string;
}

export interface JoinRequestAddress extends MemberAddress {
  joinRequestId: string;
}

export const WorkingGroupCreated = defineEvent<GroupAddress & { visibility: GroupVisibility }>('working-groups.WorkingGroupCreated');
/** With what it was: those who saw it before must hear that it has changed, also when it is closed to them now. */
export const WorkingGroupEdited = defineEvent<GroupAddress & { visibility: GroupVisibility; formerVisibility: GroupVisibility }>(
  'working-groups.WorkingGroupEdited',
);
export const MemberJoined = defineEvent<MemberAddress>('working-groups.MemberJoined');
export const MemberLeft = defineEvent<MemberAddress>('working-groups.MemberLeft');
export const ChairNamed = defineEvent<MemberAddress>('working-groups.ChairNamed');
export const JoinRequested = defineEvent<JoinRequestAddress>('working-groups.JoinRequested');
export const JoinRequestAccepted = defineEvent<JoinRequestAddress>('working-groups.JoinRequestAccepted');
export const JoinRequestDeclined = defineEvent<JoinRequestAddress>('working-groups.JoinRequestDeclined');
export const JoinRequestWithdrawn = defineEvent<JoinRequestAddress>('working-groups.JoinRequestWithdrawn');
