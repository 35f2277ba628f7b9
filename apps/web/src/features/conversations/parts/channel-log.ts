import type { ChannelMessage } from '@grappe/contracts';

/** A message and when it was last heard on the socket, by the log's own clock; 0: only read. */
interface Entry {
  readonly message: ChannelMessage;
  readonly heard: number;
}

/**
 * What a page knows of a channel. Numbers have no holes, so what is shown is a window of numbers that follow one another;
 * what was heard beyond it (a message further on, a change of one not loaded yet) waits here until the window reaches it.
 */
export interface ChannelLog {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Numbers of the window; it is empty while `last` is below `first`. */
  readonly first: number;
  readonly last: number;
  /** Whether something was read at all: an empty channel is known, too. */
  readonly loaded: boolean;
  /** Ticks with everything heard, so that an answer which was asked for earlier does not undo it. */
  readonly clock: number;
}

export const emptyLog: ChannelLog = { entries: new Map(), first: 1, last: 0, loaded: false, clock: 0 };

/** A page of messages as it was read. */
export interface ReadPage {
  readonly messages: readonly ChannelMessage[];
  /** The log's clock when the page was asked for. */
  readonly askedAt: number;
}

/** Widens the window over everything that follows it without a hole. */
function widened(log: ChannelLog): ChannelLog {
  let { first, last } = log;
  while (log.entries.has(last + 1)) last++;
  while (last >= first && log.entries.has(first - 1)) first--;
  return { ...log, first, last };
}

function withRead(entries: ReadonlyMap<number, Entry>, { messages, askedAt }: ReadPage): Map<number, Entry> {
  const next = new Map(entries);
  for (const message of messages) {
    const known = next.get(message.sequence);
    // Heard after the page was asked for: the page may be older than that. What is deleted stays deleted.
    if (known && (known.heard > askedAt || (known.message.deleted && !message.deleted))) continue;
    next.set(message.sequence, { message, heard: known?.heard ?? 0 });
  }
  return next;
}

/**
 * The newest messages, read from `from` on without a hole: at the start, and anew after the connection was lost for too long.
 * What was read before them is dropped, since nobody told what has changed there; what was heard meanwhile stays.
 */
export function loadedNewest(log: ChannelLog, page: ReadPage): ChannelLog {
  const [oldest] = page.messages;
  const kept = new Map([...log.entries].filter(([sequence, { heard }]) => heard > page.askedAt || (oldest && sequence > oldest.sequence)));
  const entries = withRead(kept, page);
  const newest = page.messages.at(-1);
  // Nothing there: the window waits for message 1.
  const window = oldest && newest ? { first: oldest.sequence, last: newest.sequence } : { first: 1, last: 0 };
  return widened({ ...log, ...window, entries, loaded: true });
}

/** A page before the window, or after it where something is missing. */
export const loadedMore = (log: ChannelLog, page: ReadPage): ChannelLog => widened({ ...log, entries: withRead(log.entries, page) });

/** A new or changed message, from the socket or in the answer to what one did oneself: told twice, it is there once. */
export function heard(log: ChannelLog, message: ChannelMessage): ChannelLog {
  const known = log.entries.get(message.sequence)?.message;
  const clock = log.clock + 1;
  const older = known && ((known.deleted && !message.deleted) || (known.editedAt ?? '') > (message.editedAt ?? ''));
  const entries = new Map(log.entries).set(message.sequence, { message: older ? known : message, heard: clock });
  const next = { ...log, entries, clock };
  return log.loaded ? widened(next) : next;
}

/** The messages on screen, in the order of the channel. */
export function shownMessages({ entries, first, last }: ChannelLog): ChannelMessage[] {
  const shown: ChannelMessage[] = [];
  for (let sequence = first; sequence <= last; sequence++) {
    const entry = entries.get(sequence);
    if (entry) shown.push(entry.message);
  }
  return shown;
}

/** The number after which messages are missing: something further on was heard. null: nothing is. */
export function missingAfter({ entries, last, loaded }: ChannelLog): number | null {
  if (!loaded) return null;
  for (const sequence of entries.keys()) if (sequence > last) return last;
  return null;
}

/** Whether there is more before the window. */
export const hasOlder = ({ first, last, loaded }: ChannelLog): boolean => loaded && last >= first && first > 1;

/** A message by its id, also outside the window: what a quotation says is what the message says now. */
export function messageById({ entries }: ChannelLog, id: string): ChannelMessage | null {
  for (const { message } of entries.values()) if (message.id === id) return message;
  return null;
}

/** Where « new messages » begins: at the oldest of the `unread` last messages of others. null: nothing is new. */
export function firstUnread(messages: readonly ChannelMessage[], unread: number, readerId: string): number | null {
  let left = unread;
  let at: number | null = null;
  for (let index = messages.length - 1; index >= 0 && left > 0; index--) {
    const message = messages[index];
    if (!message || message.author.id === readerId || message.deleted) continue;
    at = message.sequence;
    left--;
  }
  return at;
}
