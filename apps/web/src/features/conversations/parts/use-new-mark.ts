import type { ChannelMessage } from '@grappe/contracts';
import { useEffect, useState } from 'react';
import { firstUnread } from './channel-log';

interface Shown {
  readonly messages: readonly ChannelMessage[];
  readonly last: number;
  /** Unread when the channel was opened. */
  readonly unread: number;
  readonly readerId: string;
  /** The newest message is in sight, on a page that shows. */
  readonly looking: boolean;
}

/** Where « new messages » begins, and how many came below what one looks at. */
export function useNewMark({ messages, last, unread, readerId, looking }: Shown) {
  /** As it was when the channel was opened. */
  const [opened] = useState({ last, unread });
  /** What came since where nobody looked; 0: the mark has gone. null: nothing, the mark stands where it stood. */
  const [cameFrom, setCameFrom] = useState<number | null>(null);
  // Found anew when older messages come in: there may be more unread than the first page shows.
  const atFirst = firstUnread(
    messages.filter(({ sequence }) => sequence <= opened.last),
    opened.unread,
    readerId,
  );
  /** The last number that was in sight; null: the newest has not been yet. */
  const [sight, setSight] = useState<number | null>(null);
  const seenTo = sight ?? (atFirst ?? opened.last + 1) - 1;
  const newFrom = cameFrom ?? atFirst;

  const fresh = messages.filter(({ sequence, author, deleted }) => sequence > seenTo && author.id !== readerId && !deleted);
  const oldestFresh = fresh[0]?.sequence ?? 0;
  const markIsSeen = (newFrom ?? 0) <= seenTo;

  useEffect(() => {
    if (looking) setSight(last);
    // Where nobody looks, and all before was seen, the mark stands above what came.
    else if (oldestFresh > 0 && markIsSeen) setCameFrom(oldestFresh);
  }, [looking, last, oldestFresh, markIsSeen]);

  return {
    newFrom: newFrom === 0 ? null : newFrom,
    below: fresh.length,
    /** Whoever answers has read what was new. */
    answered: () => setCameFrom(0),
  };
}
