import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, JoinAnswer, JoinRequest, ServerToClientEvents } from '@grappe/contracts';
import { headersOf, type Credentials } from './graphql-client';

type EventName = keyof ServerToClientEvents;
type Told<Name extends EventName> = Parameters<ServerToClientEvents[Name]>[0];

/** Something that a socket heard. */
export interface Heard {
  readonly event: EventName;
  readonly payload: unknown;
}

/** A socket like that of the web app, which remembers all that it hears. */
export interface SocketClient {
  readonly socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  readonly heard: readonly Heard[];
  join(request: JoinRequest): Promise<JoinAnswer>;
  leave(request: JoinRequest): Promise<{ ok: boolean }>;
  /** The first event of this name that fits and was not yet taken, now or within the time. */
  next<Name extends EventName>(event: Name, fits?: (payload: Told<Name>) => boolean, milliseconds?: number): Promise<Told<Name>>;
  close(): void;
}

/**
 * Connects as somebody, or as a visitor.
 * @param auth what clients say in the handshake that cannot set headers
 * @param headers what a browser adds
 */
export async function connectSocket(address: string, as?: Credentials, auth: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<SocketClient> {
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(address, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { ...headersOf(as), ...headers },
    auth,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  });
  const heard: Heard[] = [];
  const taken = new Set<Heard>();
  let wake = (): void => undefined;
  socket.onAny((event: EventName, payload: unknown) => {
    heard.push({ event, payload });
    wake();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

  return {
    socket,
    heard,
    join: (request) => socket.timeout(5_000).emitWithAck('join', request),
    leave: (request) => socket.timeout(5_000).emitWithAck('leave', request),
    next: async (event, fits = () => true, milliseconds = 5_000) => {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const found = heard.find((one) => one.event === event && !taken.has(one) && fits(one.payload as Told<typeof event>));
        if (found) {
          taken.add(found);
          return found.payload as Told<typeof event>;
        }
        if (Date.now() >= deadline) throw new Error(`The socket did not hear "${event}" in time. It heard: ${JSON.stringify(heard)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, Math.max(1, deadline - Date.now())).unref();
        });
      }
    },
    close: () => void socket.close(),
  };
}
