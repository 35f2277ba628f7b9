import { Logger, UseFilters, type OnApplicationBootstrap } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway, WebSocketServer, type OnGatewayInit } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import { changeScopes, holdsScope, type ClientToServerEvents, type JoinAnswer, type Reader, type RoomKind, type ServerToClientEvents } from '@grappe/contracts';
import { Access, CurrentReader, Readers, RefusalFilter } from '@grappe/platform/access';
import { EventLog, type RecordedEvent } from '@grappe/platform/events';
import type { Broadcast, Room } from './declarations';
import { EventListener } from './event-listener';
import { Rooms } from './rooms';

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
const roomsOf = (socket: { rooms: Set<string> }): Room[] => [...socket.rooms].map(roomFrom).filter((room) => room !== null);

/** The sockets. Knows no feature: rooms and broadcasts are declared by each. */
@UseFilters(RefusalFilter) // Nest takes global guards for sockets, but no global filters
@WebSocketGateway({ transports: ['websocket', 'polling'], serveClient: false, maxHttpBufferSize: 16_384 })
export class RealtimeGateway implements OnGatewayInit<GrappeServer>, OnApplicationBootstrap {
  @WebSocketServer() private readonly server!: GrappeServer;
  private readonly logger = new Logger('Realtime');
  /** Events wait in line, so that a seat is left before the next event is told. */
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly readers: Readers,
    private readonly rooms: Rooms,
    private readonly log: EventLog,
    private readonly listener: EventListener,
  ) {}

  afterInit(server: GrappeServer): void {
    server.use((socket, next) => {
      this.welcome(socket).then(
        () => next(),
        () => next(new Error('UNAVAILABLE')),
      );
    });
    server.on('connection', closeWhenExpired);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen({
      heard: (eventId) => this.queue(() => this.tell(eventId)),
      lostSight: () => this.queue(() => this.startAfresh()),
    });
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

  private queue(work: () => Promise<void>): void {
    this.line = this.line.then(work).catch((error: unknown) => this.logger.error(error));
  }

  private async tell(eventId: string): Promise<void> {
    const [event] = await this.log.load([eventId]);
    if (!event || !this.rooms.hears(event.name)) return;
    for (const broadcast of await this.rooms.broadcastsOf(event as RecordedEvent)) await this.say(broadcast);
  }

  /** Each gateway hears every event itself, so it speaks to its own sockets only (`local`). */
  private async say(broadcast: Broadcast): Promise<void> {
    if ('changed' in broadcast) await this.sayChanged(broadcast);
    else if ('message' in broadcast) this.server.local.to(roomName(broadcast.room)).emit('message', broadcast.message);
    else if ('reseat' in broadcast) await this.reseat(this.localSockets(roomName(broadcast.reseat)), [broadcast.reseat]);
    else if ('reseatPerson' in broadcast) await this.reseat([...this.server.sockets.sockets.values()].filter((socket) => socket.data.reader.personId === broadcast.reseatPerson));
    else for (const socket of this.server.sockets.sockets.values()) if (socket.data.reader.sessionId === broadcast.endSession) socket.disconnect(true);
  }

  /** Each reader is asked about once, however many sockets they have. */
  private async sayChanged({ room, changed, among }: Extract<Broadcast, { changed: object }>): Promise<void> {
    const seated = new Map<string, boolean>();
    for (const socket of this.localSockets(roomName(room))) {
      const { reader } = socket.data;
      if (!holdsScope(reader, changeScopes[changed.kind])) continue;
      const who = [reader.personId, ...(reader.scopes ?? ['session'])].join();
      if (among && !seated.has(who)) seated.set(who, await this.rooms.maySit(reader, among));
      if (seated.get(who) ?? true) socket.emit('changed', changed);
    }
  }

  private localSockets(room: string): GrappeSocket[] {
    return [...(this.server.sockets.adapter.rooms.get(room) ?? [])].flatMap((id) => this.server.sockets.sockets.get(id) ?? []);
  }

  /** Asks anew who each socket is and whether it may sit where it sits. */
  private async reseat(sockets: readonly GrappeSocket[], rooms?: readonly Room[]): Promise<void> {
    for (const socket of sockets) {
      const reader = await this.readerOf(socket);
      if (reader.personId !== socket.data.reader.personId) {
        socket.disconnect(true);
        continue;
      }
      socket.data.reader = reader;
      for (const room of rooms ?? roomsOf(socket)) {
        if (await this.rooms.maySit(reader, room)) continue;
        await socket.leave(roomName(room));
        socket.emit('gone', room);
      }
    }
  }

  private async startAfresh(): Promise<void> {
    await this.reseat([...this.server.sockets.sockets.values()]);
    this.server.local.emit('reload');
  }
}

/** Clients that cannot set headers on a socket give their token in the handshake. */
function bearer(socket: GrappeSocket): { authorization?: string } {
  const token: unknown = (socket.handshake.auth as { token?: unknown }).token;
  return typeof token === 'string' ? { authorization: `Bearer ${token}` } : {};
}

/** The longest that a timer of Node.js can wait. */
const longestTimer = 2 ** 31 - 1;

/** A socket lives no longer than what proved its person. */
function closeWhenExpired(socket: GrappeSocket): void {
  const { expiresAt } = socket.data.reader;
  if (!expiresAt) return;
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const left = expiresAt.getTime() - Date.now();
    if (left <= 0) socket.disconnect(true);
    else timer = setTimeout(wait, Math.min(left, longestTimer));
  };
  wait();
  socket.once('disconnect', () => clearTimeout(timer));
}
