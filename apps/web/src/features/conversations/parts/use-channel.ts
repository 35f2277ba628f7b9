import { useQuery } from '@tanstack/react-query';
import type { ChannelMessage } from '@grappe/contracts';
import { useId, useMemo, useState, useSyncExternalStore } from 'react';
import { ask, useRoom } from '../../../app/kit';
import { ChannelDocument } from '../../../generated/graphql';
import { takeChannel } from './arrival';
import { ChannelStore } from './channel-store';

interface Heard {
  readonly onMessage: (message: ChannelMessage) => void;
  readonly onTyping: (signal: { personId: string; name: string }) => void;
}

/** A channel on screen: its log, kept whole and live, and what the reader may do there. */
export function useChannel(channelId: string, { onMessage, onTyping }: Heard) {
  const panel = useId();
  const store = useMemo(() => new ChannelStore(async (range) => (await ask(ChannelDocument, { id: channelId, ...range })).channel), [channelId]);
  const log = useSyncExternalStore(store.subscribe, store.log);
  // Not under the key of its feature: its messages come by the room. Only when everything is read anew, so is this.
  const query = useQuery({
    queryKey: ['channel', channelId, panel],
    queryFn: ({ client }) => store.load(takeChannel(client, channelId)),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [older, setOlder] = useState<'loading' | 'failed' | null>(null);

  function hear(message: ChannelMessage): void {
    store.hear(message);
    onMessage(message);
  }
  // One sits down knowing the last number, so that nothing said between the answer and the room is missed.
  useRoom(log.loaded ? { kind: 'channel', id: channelId } : null, { after: log.last, onMessage: hear, onTyping });

  async function loadOlder(): Promise<void> {
    if (older === 'loading') return;
    setOlder('loading');
    setOlder(
      await store.loadOlder().then(
        () => null,
        () => 'failed' as const,
      ),
    );
  }

  return { query, log, hear, older, loadOlder };
}
