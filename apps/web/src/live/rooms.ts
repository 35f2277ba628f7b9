import type { ChangedAddress, ChannelMessage, ClientToServerEvents, JoinAnswer, RoomKind, ServerToClientEvents } from '@grappe/contracts';
import type { Socket } from 'socket.io-client';

export type LiveSocket = Pick<Socket<ServerToClientEvents, ClientToServerEvents>, 'on' | 'emit' | 'connect' | 'connected'>;

export interface Room {
  readonly kind: RoomKind;
  readonly id: string;
}

export interface RoomListener {
  /** A new or changed message, in the order of its channel; also those missed while away. */
  readonly onMessage?: (message: ChannelMessage) => void;
  readonly onTyping?: (signal: { personId: string; name: string }) => void;
  /** The reader may no longer sit here. */
  readonly onGone?: () => void;
}

interface Seat {
  readonly room: Room;
  readonly listeners: Set<RoomListener>;
  /** Last sequence that this client has, in rooms that count. */
  last: number | undefined;
}

interface RoomsHost {
  readonly changed: (address: ChangedAddress) => void;
  readonly everything: () => void;
  readonly gone: (room: Room) => void;
}

const nameOf = ({ kind, id }: Room) => `${kind}:${id}`;

/**
 * The rooms that this page sits in. Several parts of a page may sit in the same room: the server is told once, and told that
 * we leave when the last one has left. After a break of the connection every room is joined again, with the last sequence.
 */
export class Rooms {
  private readonly seats = new Map<string, Seat>();
  private connectedBefore = false;

  constructor(
    private readonly socket: LiveSocket,
    private readonly host: RoomsHost,
  ) {
    socket.on('connect', () => this.rejoin());
    // Shown out by the server, for the session has ended: back in as who one is now, and what is on screen is asked for anew.
    socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('changed', (address) => host.changed(address));
    socket.on('message', (message) => this.hear(message));
    socket.on('gone', (room) => this.close(room));
    socket.on('reload', () => host.everything());
    socket.on('typing', ({ channelId, ...signal }) => {
      for (const listener of this.listenersOf({ kind: 'channel', id: channelId })) listener.onTyping?.(signal);
    });
  }

  /** Sits down; gives the way to stand up again. `after` is the last sequence that the page has read. */
  sit(room: Room, listener: RoomListener, after?: number): () => void {
    const name = nameOf(room);
    const seat = this.seats.get(name) ?? { room, listeners: new Set(), last: after };
    const first = seat.listeners.size === 0;
    seat.listeners.add(listener);
    this.seats.set(name, seat);
    if (first && this.socket.connected) this.join(seat);
    return () => {
      seat.listeners.delete(listener);
      if (seat.listeners.size > 0 || this.seats.get(name) !== seat) return;
      this.seats.delete(name);
      if (this.socket.connected) this.socket.emit('leave', room, () => undefined);
    };
  }

  /** The page has read up to here by another way (a query): a rejoin starts there. */
  has(room: Room, sequence: number): void {
    const seat = this.seats.get(nameOf(room));
    if (seat) seat.last = Math.max(seat.last ?? 0, sequence);
  }

  typing(channelId: string): void {
    if (this.socket.connected) this.socket.emit('typing', { channelId }, () => undefined);
  }

  private rejoin(): void {
    for (const seat of this.seats.values()) this.join(seat);
    // Addresses are not kept for those who were away; what is on screen may be old.
    if (this.connectedBefore) this.host.everything();
    this.connectedBefore = true;
  }

  private join(seat: Seat): void {
    this.socket.emit('join', { ...seat.room, after: seat.last }, (answer) => this.joined(seat, answer));
  }

  private joined(seat: Seat, answer: JoinAnswer): void {
    if (this.seats.get(nameOf(seat.room)) !== seat) return;
    // Only a refusal closes the page; a hiccup of the server is mended by the next connection.
    if (!answer.ok) return answer.code === 'NOT_FOUND' ? this.close(seat.room) : undefined;
    if ('reload' in answer) return this.host.everything();
    for (const message of answer.missed) this.hear(message);
  }

  private hear(message: ChannelMessage): void {
    const room: Room = { kind: 'channel', id: message.channelId };
    this.has(room, message.sequence);
    for (const listener of this.listenersOf(room)) listener.onMessage?.(message);
  }

  private close(room: Room): void {
    const listeners = this.listenersOf(room);
    this.seats.delete(nameOf(room));
    for (const listener of listeners) listener.onGone?.();
    this.host.gone(room);
  }

  private listenersOf(room: Room): RoomListener[] {
    return [...(this.seats.get(nameOf(room))?.listeners ?? [])];
  }
}
