import { changeScopes, holdsScope, type Reader } from '@grappe/contracts';
import type { Broadcast, Room, SeatChange, Told } from './declarations';
import type { Rooms } from './rooms';

/** Somebody who listens: a socket, or a connection with its subscriptions. */
export interface Listener {
  /** Who they were when last asked. */
  reader: Reader;
  /** Asks anew who they are, by what they once showed. */
  identify(): Promise<Reader>;
  /** Where they sit. */
  rooms(): readonly Room[];
  hear(told: Told): void;
  /** Something may have been said that they did not hear. */
  missed(): void;
  leave(room: Room): Promise<void> | void;
  close(): void;
}

/** Those who listen by one way: the sockets of a process, its connections with subscriptions. */
export interface Seating {
  all(): Iterable<Listener>;
  sittingIn(room: Room): Iterable<Listener>;
}

/** Does what a broadcast says: seats first, or what those who sit there hear. */
export async function passOn(rooms: Rooms, seating: Seating, broadcast: Broadcast): Promise<void> {
  if ('room' in broadcast) await tell(rooms, seating.sittingIn(broadcast.room), broadcast);
  else await changeSeats(rooms, seating, broadcast);
}

/** Each reader is asked about once, however many listeners they have. */
async function tell(rooms: Rooms, listeners: Iterable<Listener>, told: Told): Promise<void> {
  const among = 'among' in told ? told.among : undefined;
  const seated = new Map<string, boolean>();
  for (const listener of listeners) {
    const { reader } = listener;
    if ('changed' in told && !holdsScope(reader, changeScopes[told.changed.kind])) continue;
    const who = [reader.personId, ...(reader.scopes ?? ['session'])].join();
    if (among && !seated.has(who)) seated.set(who, typeof among === 'function' ? await among(reader) : await rooms.maySit(reader, among));
    if (seated.get(who) ?? true) listener.hear(told);
  }
}

async function changeSeats(rooms: Rooms, seating: Seating, change: SeatChange): Promise<void> {
  if ('reseat' in change) for (const listener of [...seating.sittingIn(change.reseat)]) await reseat(rooms, listener, [change.reseat]);
  else
    for (const listener of [...seating.all()]) {
      if ('endSession' in change) {
        if (listener.reader.sessionId === change.endSession) listener.close();
      } else if (listener.reader.personId === change.reseatPerson) await reseat(rooms, listener);
    }
}

/** Asks anew who somebody is and whether they may sit where they sit. Who is somebody else by now hears nothing more. */
export async function reseat(rooms: Rooms, listener: Listener, where = listener.rooms()): Promise<void> {
  const reader = await listener.identify();
  if (reader.personId !== listener.reader.personId) return listener.close();
  listener.reader = reader;
  for (const room of where) if (!(await rooms.maySit(reader, room))) await listener.leave(room);
}

export const sameRoom = (one: Room, other: Room): boolean => one.kind === other.kind && one.id === other.id;

/** The longest that a timer of Node.js can wait. */
const longestTimer = 2 ** 31 - 1;

/** Nobody listens longer than what proved them is good. Expiry is no event, hence a timer. @returns takes the timer away */
export function closeAtExpiry({ reader: { expiresAt }, close }: Pick<Listener, 'reader' | 'close'>): () => void {
  if (!expiresAt) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const left = expiresAt.getTime() - Date.now();
    if (left <= 0) close();
    else timer = setTimeout(wait, Math.min(left, longestTimer));
  };
  wait();
  return () => clearTimeout(timer);
}
