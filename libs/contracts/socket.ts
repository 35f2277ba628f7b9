import type { ErrorCode } from './errors';
import type { NeededScope } from './reader';

/** What a room is about. The permission to sit in it is the visibility of that thing. */
export type RoomKind = 'person' | 'cluster' | 'showcase' | 'project' | 'workingGroup' | 'channel' | 'savedSearch';

/** Address of something that changed: the client refetches it by the front door, which decides what it sees. */
export interface Address {
  readonly kind: string;
  readonly id: string;
}

/**
 * What a change may be about. Lists are named in the plural, by the cluster that they belong to: the id of the thing itself would tell
 * of it those for whom it is not there.
 */
export type ChangeKind =
  | 'channel' | 'counters' | 'membership' | 'moderationAction' | 'needs' | 'notification' | 'offers' | 'organisation' | 'project'
  | 'projects' | 'report' | 'savedSearch' | 'unread' | 'viewer' | 'webhook' | 'workingGroup';

/** What a client's token must have been made for to hear that something of a kind has changed, whatever room it sits in. */
export const changeScopes: Readonly<Record<ChangeKind, NeededScope>> = {
  channel: 'MESSAGES_READ',
  counters: 'DIRECTORY_READ',
  membership: 'DIRECTORY_READ',
  moderationAction: 'SESSION',
  needs: 'PROJECTS_READ',
  notification: 'ACCOUNT',
  offers: 'PROJECTS_READ',
  organisation: 'DIRECTORY_READ',
  project: 'PROJECTS_READ',
  projects: 'PROJECTS_READ',
  report: 'SESSION',
  savedSearch: 'PROJECTS_READ',
  unread: 'ACCOUNT',
  viewer: 'ACCOUNT',
  webhook: 'SESSION',
  workingGroup: 'GROUPS_READ',
};

export interface ChangedAddress extends Address {
  readonly kind: ChangeKind;
}

export interface ChannelMessage {
  readonly id: string;
  readonly channelId: string;
  readonly sequence: number;
  readonly author: { readonly id: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** null: deleted or hidden. */
  readonly body: string | null;
  readonly postedAt: string;
  readonly editedAt: string | null;
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly replyTo: { readonly id: string; readonly body: string | null; readonly author: { readonly id: string; readonly name: string } } | null;
  readonly clientId: string | null;
}

export interface JoinRequest {
  readonly kind: RoomKind;
  readonly id: string;
  /** Last sequence that the client has, in rooms that count. */
  readonly after?: number;
}

export type JoinAnswer =
  | { readonly ok: true; readonly missed: readonly ChannelMessage[] }
  /** Too much was missed: load the page anew. */
  | { readonly ok: true; readonly reload: true }
  | { readonly ok: false; readonly code: ErrorCode };

/** What a client may say; each is acknowledged. */
export interface ClientToServerEvents {
  join: (request: JoinRequest, answer: (answer: JoinAnswer) => void) => void;
  leave: (request: JoinRequest, answer: (answer: { ok: boolean }) => void) => void;
  /** Passing signal to the others in a channel; never stored. */
  typing: (request: { channelId: string }, answer: (answer: { ok: boolean }) => void) => void;
}

/** What a client hears. */
export interface ServerToClientEvents {
  /** Something in `room` changed: refetch what shows `address`. */
  changed: (address: ChangedAddress) => void;
  /** A new or changed message of a channel that one sits in. */
  message: (message: ChannelMessage) => void;
  /** One no longer sits in this room. */
  gone: (room: { kind: RoomKind; id: string }) => void;
  typing: (signal: { channelId: string; personId: string; name: string }) => void;
  /** The server lost sight of what happened: refetch everything on screen. */
  reload: () => void;
}
