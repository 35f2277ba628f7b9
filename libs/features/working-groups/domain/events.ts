import type { AuditAct, GroupVisibility } from '@grappe/contracts';
import { defineEvent, notAudited, type AuditEntry } from '@grappe/platform/events';

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

const aboutGroup =
  (act: AuditAct) =>
  ({ clusterId, workingGroupId }: GroupAddress): readonly AuditEntry[] => [{ act, clusterId, subject: 'WORKING_GROUP', subjectId: workingGroupId }];

const aboutMember =
  (act: AuditAct) =>
  ({ clusterId, workingGroupId, personId, organisationId }: MemberAddress): readonly AuditEntry[] => [
    { act, clusterId, subject: 'WORKING_GROUP_MEMBERS', subjectId: workingGroupId, organisationId, personId },
  ];

/** Who is let in shows as a member who joined. */
const betweenPersonAndChairs = notAudited('a request is between the one who sent it and the chairs');

export const WorkingGroupCreated = defineEvent<GroupAddress & { visibility: GroupVisibility }>('working-groups.WorkingGroupCreated', aboutGroup('WORKING_GROUP_CREATED'));
/** With what it was: those who saw it before must hear that it has changed, also when it is closed to them now. */
export const WorkingGroupEdited = defineEvent<GroupAddress & { visibility: GroupVisibility; formerVisibility: GroupVisibility }>(
  'working-groups.WorkingGroupEdited', aboutGroup('WORKING_GROUP_EDITED'));
export const MemberJoined = defineEvent<MemberAddress>('working-groups.MemberJoined', aboutMember('MEMBER_JOINED'));
export const MemberLeft = defineEvent<MemberAddress>('working-groups.MemberLeft', aboutMember('MEMBER_LEFT'));
export const ChairNamed = defineEvent<MemberAddress>('working-groups.ChairNamed', aboutMember('CHAIR_NAMED'));
export const JoinRequested = defineEvent<JoinRequestAddress>('working-groups.JoinRequested', betweenPersonAndChairs);
export const JoinRequestAccepted = defineEvent<JoinRequestAddress>('working-groups.JoinRequestAccepted', betweenPersonAndChairs);
export const JoinRequestDeclined = defineEvent<JoinRequestAddress>('working-groups.JoinRequestDeclined', betweenPersonAndChairs);
export const JoinRequestWithdrawn = defineEvent<JoinRequestAddress>('working-groups.JoinRequestWithdrawn', betweenPersonAndChairs);
