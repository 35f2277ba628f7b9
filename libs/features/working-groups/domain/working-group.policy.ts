import type { GroupAdmission, GroupRole, Reader } from '@grappe/contracts';

/** What of a group decides on what a reader may do there. */
export interface GroupFacts {
  readonly clusterId: string;
  readonly admission: GroupAdmission;
  /** The reader's role there; null: no member. */
  readonly role: GroupRole | null;
  /** Whether a request of the reader waits for an answer. */
  readonly requested: boolean;
}

export interface GroupPermissions {
  readonly edit: boolean;
  readonly join: boolean;
  readonly requestToJoin: boolean;
  readonly leave: boolean;
  readonly decideRequests: boolean;
  readonly nameChair: boolean;
}

/** Whether the reader may act in a cluster for this organisation: it is an active member there. */
export const actsIn = (reader: Reader, clusterId: string, organisationId: string): boolean =>
  reader.memberships.some((membership) => membership.clusterId === clusterId && membership.organisationId === organisationId);

/** Chairs run a group; those who represent a member of its cluster get in as its admission says. */
export function groupCan(reader: Reader, group: GroupFacts): GroupPermissions {
  const inside = group.role !== null;
  const chair = group.role === 'CHAIR';
  const candidate = !inside && reader.memberships.some((membership) => membership.clusterId === group.clusterId);
  return {
    edit: chair,
    join: candidate && group.admission === 'FREE',
    requestToJoin: candidate && group.admission === 'ON_REQUEST' && !group.requested,
    leave: inside,
    decideRequests: chair,
    nameChair: chair,
  };
}
