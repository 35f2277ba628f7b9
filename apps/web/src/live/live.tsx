import type { ClientToServerEvents, RoomKind, ServerToClientEvents } from '@grappe/contracts';
import { notifications } from '@mantine/notifications';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { createContext, use, useCallback, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import type { Socket } from 'socket.io-client';
import { useCurrentCluster } from '../app/session/choices';
import { useViewer } from '../app/session/session';
import { createRefetcher } from './addresses';
import { Rooms, type Room, type RoomListener } from './rooms';

interface Live {
  readonly socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  readonly rooms: Rooms;
}

/** null: on its way. */
const LiveContext = createContext<Rooms | null>(null);

function makeLive(socket: Live['socket'], queryClient: QueryClient): Live {
  const refetcher = createRefetcher(queryClient);
  const gone = (room: Room): void => {
    if (room.kind !== 'person') notifications.show({ message: i18next.t('live.gone'), color: 'clay' });
    refetcher.everything();
  };
  return { socket, rooms: new Rooms(socket, { ...refetcher, gone }) };
}

/** The one socket of the app. It knows no feature: rooms are joined by the pages that show something. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const personId = useViewer()?.person.id;
  const [live, setLive] = useState<Live | null>(null);

  // The page is drawn first: the code of the socket comes after.
  useEffect(() => {
    let wanted = true;
    void import('socket.io-client').then(({ io }) => {
      if (wanted) setLive(makeLive(io({ path: '/socket.io', withCredentials: true, autoConnect: false }), queryClient));
    });
    return () => {
      wanted = false;
    };
  }, [queryClient]);

  // The server knows a socket by the session of its handshake: another person needs another handshake.
  useEffect(() => {
    live?.socket.connect();
    return () => {
      live?.socket.disconnect();
    };
  }, [live, personId]);

  return (
    <LiveContext value={live?.rooms ?? null}>
      {children}
      <OwnRooms />
    </LiveContext>
  );
}

/** Wherever they are, a person hears what happens in the cluster that they look at; in their own room the server seats them by itself. */
function OwnRooms() {
  const { current } = useCurrentCluster();
  useRoom(current ? { kind: 'cluster', id: current.id } : null);
  return null;
}

interface RoomOptions extends RoomListener {
  /** Last sequence that the page has read, for a channel; the messages after it are handed to `onMessage`. */
  readonly after?: number;
}

/**
 * Sits in a room for as long as the part is on screen: `useRoom({ kind: 'project', id })`. Changes refetch by themselves
 * (`addresses.ts`); a channel also hears its messages. null: no room yet.
 */
export function useRoom(room: { kind: RoomKind; id: string } | null, options: RoomOptions = {}): void {
  const rooms = use(LiveContext);
  const { kind, id } = room ?? {};
  const onMessage = useEffectEvent<NonNullable<RoomListener['onMessage']>>((message) => options.onMessage?.(message));
  const onTyping = useEffectEvent<NonNullable<RoomListener['onTyping']>>((signal) => options.onTyping?.(signal));
  const onGone = useEffectEvent(() => options.onGone?.());
  const after = useEffectEvent(() => options.after);

  useEffect(() => {
    if (!rooms || !kind || !id) return undefined;
    return rooms.sit({ kind, id }, { onMessage: (m) => onMessage(m), onTyping: (s) => onTyping(s), onGone: () => onGone() }, after());
  }, [rooms, kind, id]);

  const sequence = options.after;
  useEffect(() => {
    if (kind && id && sequence !== undefined) rooms?.has({ kind, id }, sequence);
  }, [rooms, kind, id, sequence]);
}

/** Tells the others in a channel that one is writing; at most once in a while, the signal passes. */
export function useTypingSignal(channelId: string): () => void {
  const rooms = use(LiveContext);
  const throttle = useMemo(() => ({ channelId, until: 0 }), [channelId]);
  return useCallback(() => {
    const now = Date.now();
    if (now < throttle.until) return;
    throttle.until = now + 2_000;
    rooms?.typing(throttle.channelId);
  }, [rooms, throttle]);
}
