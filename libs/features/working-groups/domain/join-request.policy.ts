import type { GroupRole, Reader } from '@grappe/contracts';

/** What decides on what a reader may do with a request to join. */
export interface JoinRequestFacts {
  readonly personId: string;
  /** The reader's role in the group. */
  readonly role: GroupRole | null;
}

export interface JoinRequestPermissions {
  readonly decide: boolean;
  readonly withdraw: boolean;
}

/** Chairs answer; who sent it takes it back. */
export const joinRequestCan = (reader: Reader, request: JoinRequestFacts): JoinRequestPermissions => ({
  decide: request.role === 'CHAIR',
  withdraw: reader.personId !== null && reader.personId === request.personId,
});
