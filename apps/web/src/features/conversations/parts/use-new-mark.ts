import type { ChannelMessage } from '@grappe/contracts';
import { useEffect, useState } from 'react';
import { firstUnread } from './channel-log';

interface Shown {
  readonly messages: readonly ChannelMessage[];
  readonly last: number;
  /** Unread when the channel was opened; undefined: not known yet. */
  readonly unread: number | undefined;
  readonly readerId: string;
  /** The newest message is in sight, on a page that shows. */
  readonly looking: boolean;
}

/** Where « new messages » begins, and how many came below what one looks at. */
export function useNewMark({ messages, last, unread, readerId, looking }: Shown) {
  /** `seen`: the last number that was in sight; undefined: nothing was shown yet. */
  const [{ newFrom, seen }, set] = useState<{ newFrom: number | null; seen: number | undefined }>({ newFrom: null, seen: undefined });

  if (seen === undefined && unread !== undefined) {
    const from = firstUnread(messages, unread, readerId);
    set({ newFrom: from, seen: from === null ? last : from - 1 });
  }

  useEffect(() => {
    if (looking && unread !== undefined) set((now) => (now.seen !== undefined && now.seen < last ? { ...now, seen: last } : now));
  }, [looking, last, unread]);

  return {
    newFrom,
    below: messages.filter(({ sequence, author, deleted }) => sequence > (seen ?? last) && author.id !== readerId && !deleted).length,
    /** A message came: where nobody looks, and all before was seen, the mark stands above it. */
    came: ({ sequence, author }: ChannelMessage) => {
      if (!looking && author.id !== readerId && sequence > last) set((now) => ((now.newFrom ?? 0) > (now.seen ?? 0) ? now : { ...now, newFrom: sequence }));
    },
    /** Whoever answers has read what was new. */
    answered: () => set((now) => ({ ...now, newFrom: null })),
  };
}
