import type { QueryClient } from '@tanstack/react-query';
import type { ChannelNewestFragment } from '../../../generated/graphql';

const keyOf = (channelId: string) => ['channel-arrival', channelId];
/** Milliseconds from the answer of a page to its panel. */
const fresh = 5_000;

/** What a page has read of a channel on arrival, for the panel that is about to show it. */
export function bringChannel(cache: QueryClient, channel: { readonly id: string } | Partial<ChannelNewestFragment> | null | undefined): void {
  if (channel && 'messages' in channel) cache.setQueryData(keyOf(channel.id ?? ''), channel);
}

/** Taken once: what is asked for later is asked anew. */
export function takeChannel(cache: QueryClient, channelId: string): ChannelNewestFragment | null {
  const state = cache.getQueryState<ChannelNewestFragment>(keyOf(channelId));
  cache.removeQueries({ queryKey: keyOf(channelId) });
  return state?.data && Date.now() - state.dataUpdatedAt < fresh ? state.data : null;
}
