import type { GroupRole, JoinRequestStatus, Reader } from '@grappe/contracts';

/** What decides on what a reader may do with a request to join. */
export interface JoinRequestFacts {
  readonly personId: string;
  readonly status: JoinRequestStatus;
  /** The reader's role in the group. */
  readonly role: GroupRole | null;
}

export interface JoinRequestPermissions {
  readonly decide: boolean;
  readonly withdraw: boolean;
}

/** Chairs answer, who sent it takes it back, as long as it waits. */
export function joinRequestCan(reader: Reader, request: JoinRequestFacts): JoinRequestPermissions {
  const waits = request.status === 'SENT';
  return {
    decide: waits && request.role === 'CHAIR',
    withdraw: waits && reader.personId !== null && reader.personId === request.personId,
  };
}
