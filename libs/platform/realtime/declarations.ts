import { SetMetadata } from '@nestjs/common';
import type { ChangedAddress, ChannelMessage, NeededScope, Reader, RoomKind } from '@grappe/contracts';
import type { EventType, RecordedEvent } from '@grappe/platform/events';

export const roomMetadata = 'grappe:room';
export const broadcastMetadata = 'grappe:broadcast';

export interface Room {
  readonly kind: RoomKind;
  readonly id: string;
}

/** What those who sit in a room hear. */
export type Told =
  /** An address to refetch. `among`: only to those who may also sit there, or of whom it is true; for the others, nothing has happened. */
  | { readonly room: Room; readonly changed: ChangedAddress; readonly among?: Room | ((reader: Reader) => Promise<boolean>) }
  /** To a channel's room: a message with its content. */
  | { readonly room: Room; readonly message: ChannelMessage };

/** What an event does to seats, before the next event is told. */
export type SeatChange =
  /** The right to sit in a room may have changed: each there is asked anew. */
  | { readonly reseat: Room }
  /** What a person stands for has changed: all their rooms are asked anew. */
  | { readonly reseatPerson: string }
  /** A session has ended: its sockets are closed. */
  | { readonly endSession: string };

/** What is said to whom when something has happened. */
export type Broadcast = Told | SeatChange;

/** A kind of room: who may sit there, and where it counts, what somebody who was away has missed. */
export interface RoomPolicy {
  /** Decided by the visibility scope of the room's noun. */
  maySit(reader: Reader, id: string): Promise<boolean>;
  /** Messages after a sequence, or null when too much was missed. */
  missed?(reader: Reader, id: string, after: number): Promise<readonly ChannelMessage[] | null>;
}

export interface RoomDeclaration {
  readonly kind: RoomKind;
  /** What a client's token must have been made for to sit there. */
  readonly scope: NeededScope;
}

/** Declares a provider as the policy of one kind of room, and the scope that its noun asks for at the GraphQL door. */
export const RoomOf = (kind: RoomKind, scope: NeededScope): ClassDecorator => SetMetadata(roomMetadata, { kind, scope } satisfies RoomDeclaration) as ClassDecorator;

type BroadcastMethod<Data extends object> = (event: RecordedEvent<Data>) => Promise<readonly Broadcast[]> | readonly Broadcast[];

/** Declares a method that says who hears of an event, or stacked, of several. Events come one by one, in the order of their commits. */
export function BroadcastOf<Data extends object>(event: EventType<Data>) {
  return <Method extends BroadcastMethod<Data>>(target: object, key: string, descriptor: TypedPropertyDescriptor<Method>): void => {
    const others = Reflect.getMetadata(broadcastMetadata, descriptor.value as object) as readonly string[] | undefined;
    SetMetadata(broadcastMetadata, [event.eventName, ...(others ?? [])])(target, key, descriptor);
  };
}
