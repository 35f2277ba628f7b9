import { UseFilters } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway, WebSocketServer, type OnGatewayInit } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import type { ClientToServerEvents, JoinAnswer, Reader, RoomKind, ServerToClientEvents } from '@grappe/contracts';
import { Access, CurrentReader, Readers, RefusalFilter } from '@grappe/platform/access';
import type { Room } from './declarations';
import { EventLine } from './event-line';
import { Rooms } from './rooms';
import { closeAtExpiry, type Listener, type Seating } from './seats';

interface SocketData {
  reader: Reader;
}
type Inter = Record<string, never>;
type GrappeSocket = Socket<ClientToServerEvents, ServerToClientEvents, Inter, SocketData>;
type GrappeServer = Server<ClientToServerEvents, ServerToClientEvents, Inter, SocketData>;

const roomRequest = z.object({ kind: z.string().max(40), id: z.uuid(), after: z.int32().min(0).optional() });
const typingRequest = z.object({ channelId: z.uuid() });
const roomName = (room: Room): string => `${room.kind}:${room.id}`;
const roomFrom = (name: string): Room | null => {
  const [kind, id] = name.split(':');
  return kind && id ? { kind: kind as RoomKind, id } : null;
};

/** The sockets. Knows no feature: rooms and broadcasts are declared by each. */
@UseFilters(RefusalFilter) // Nest takes global guards for sockets, but no global filters
@WebSocketGateway({ transports: ['websocket', 'polling'], serveClient: false, maxHttpBufferSize: 16_384 })
export class RealtimeGateway implements OnGatewayInit<GrappeServer>, Seating {
  @WebSocketServer() private readonly server!: GrappeServer;

  constructor(
    private readonly readers: Readers,
    private readonly rooms: Rooms,
    line: EventLine,
  ) {
    line.join(this);
  }

  afterInit(server: GrappeServer): void {
    server.use((socket, next) => {
      this.welcome(socket).then(
        () => next(),
        () => next(new Error('UNAVAILABLE')),
      );
    });
    server.on('connection', (socket) => socket.once('disconnect', closeAtExpiry(this.listener(socket))));
  }

  @SubscribeMessage('join')
  @Access('PUBLIC')
  async join(@ConnectedSocket() socket: GrappeSocket, @MessageBody() body: unknown, @CurrentReader() reader: Reader): Promise<JoinAnswer> {
    const request = roomRequest.safeParse(body);
    if (!request.success) return { ok: false, code: 'INVALID_INPUT' };
    const room: Room = { kind: request.data.kind as RoomKind, id: request.data.id };
    if (!(await this.rooms.maySit(reader, room))) return { ok: false, code: 'NOT_FOUND' };
    // First the seat, then what was missed: a message in between comes twice rather than never, and clients know its sequence.
    await socket.join(roomName(room));
    if (request.data.after === undefined) return { ok: true, missed: [] };
    const missed = await this.rooms.missed(reader, room, request.data.after);
    return missed === null ? { ok: true, reload: true } : { ok: true, missed };
  }

  @SubscribeMessage('leave')
  @Access('PUBLIC')
  async leave(@ConnectedSocket() socket: GrappeSocket, @MessageBody() body: unknown): Promise<{ ok: boolean }> {
    const request = roomRequest.safeParse(body);
    if (request.success) await socket.leave(`${request.data.kind}:${request.data.id}`);
    return { ok: request.success };
  }

  @SubscribeMessage('typing')
  @Access('PERSON', 'MESSAGES_WRITE')
  typing(@ConnectedSocket() socket: GrappeSocket, @MessageBody() body: unknown, @CurrentReader() reader: Reader): { ok: boolean } {
    const request = typingRequest.safeParse(body);
    const room = request.success ? roomName({ kind: 'channel', id: request.data.channelId }) : '';
    if (!request.success || !reader.personId || !socket.rooms.has(room)) return { ok: false };
    socket.to(room).emit('typing', { channelId: request.data.channelId, personId: reader.personId, name: reader.name ?? '' });
    return { ok: true };
  }

  /** Who somebody is, and their own room at once. */
  private async welcome(socket: GrappeSocket): Promise<void> {
    const reader = await this.readerOf(socket);
    socket.data = { reader };
    const own: Room | null = reader.personId === null ? null : { kind: 'person', id: reader.personId };
    if (own && (await this.rooms.maySit(reader, own))) await socket.join(roomName(own));
  }

  private readerOf(socket: GrappeSocket): Promise<Reader> {
    return this.readers.of({ headers: { ...socket.handshake.headers, ...bearer(socket) } });
  }

  /** The sockets of this process: each process hears every event itself. */
  *all(): Iterable<Listener> {
    for (const socket of this.server.sockets.sockets.values()) yield this.listener(socket);
  }

  *sittingIn(room: Room): Iterable<Listener> {
    for (const id of this.server.sockets.adapter.rooms.get(roomName(room)) ?? []) {
      const socket = this.server.sockets.sockets.get(id);
      if (socket) yield this.listener(socket);
    }
  }

  private listener(socket: GrappeSocket): Listener {
    return {
      get reader() {
        return socket.data.reader;
      },
      set reader(reader) {
        socket.data.reader = reader;
      },
      identify: () => this.readerOf(socket),
      rooms: () => [...socket.rooms].map(roomFrom).filter((room) => room !== null),
      hear: (told) => void ('changed' in told ? socket.emit('changed', told.changed) : socket.emit('message', told.message)),
      missed: () => void socket.emit('reload'),
      leave: async (room) => {
        await socket.leave(roomName(room));
        socket.emit('gone', room);
      },
      close: () => void socket.disconnect(true),
    };
  }
}

/** Clients that cannot set headers on a socket give their token in the handshake. */
function bearer(socket: GrappeSocket): { authorization?: string } {
  const token: unknown = (socket.handshake.auth as { token?: unknown }).token;
  return typeof token === 'string' ? { authorization: `Bearer ${token}` } : {};
}
