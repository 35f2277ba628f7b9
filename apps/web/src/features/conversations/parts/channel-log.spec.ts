import type { ChannelMessage } from '@grappe/contracts';
import { describe, expect, it } from '@jest/globals';
import {
  emptyLog,
  firstUnread,
  hasOlder,
  heard,
  loadedMore,
  loadedNewest,
  messageById,
  missingAfter,
  shownMessages,
  type ChannelLog,
} from './channel-log';

const karim = { id: 'karim', name: 'Karim Benali' };

function message(sequence: number, changes: Partial<ChannelMessage> = {}): ChannelMessage {
  return {
    id: `m${sequence}`,
    channelId: 'c',
    sequence,
    author: karim,
    organisation: null,
    body: `message ${sequence}`,
    postedAt: '2026-03-02T09:00:00.000Z',
    editedAt: null,
    deleted: false,
    hidden: false,
    replyTo: null,
    clientId: `client-${sequence}`,
    ...changes,
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => message(from + index));
const read = (from: number, to: number, askedAt = 0) => ({ messages: range(from, to), askedAt });
const newest = (from: number, to: number) => loadedNewest(emptyLog, read(from, to));
const numbers = (log: ChannelLog) => shownMessages(log).map(({ sequence }) => sequence);
const hear = (log: ChannelLog, ...messages: ChannelMessage[]) => messages.reduce(heard, log);
const bodyOf = (log: ChannelLog, sequence: number) => shownMessages(log).find((shown) => shown.sequence === sequence)?.body;

/** Every order of a few things. */
function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, index) => orders(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]));
}

describe('order', () => {
  it('shows what was heard in the order of the channel, whatever the order of arrival', () => {
    for (const order of orders(range(4, 7))) {
      const log = hear(newest(1, 3), ...order);
      expect(numbers(log)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(missingAfter(log)).toBeNull();
    }
  });

  it('waits for the first message of an empty channel', () => {
    const log = loadedNewest(emptyLog, { messages: [], askedAt: 0 });
    expect(log.loaded).toBe(true);
    expect(numbers(heard(log, message(1)))).toEqual([1]);
    expect(missingAfter(heard(log, message(2)))).toBe(0);
  });

  it('joins what was heard before the first page came to that page', () => {
    const log = hear(emptyLog, message(4), message(5));
    expect(numbers(log)).toEqual([]);
    expect(missingAfter(log)).toBeNull();
    expect(numbers(loadedNewest(log, read(1, 4)))).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('duplicates', () => {
  it('shows a message once that is told by the socket, by the answer and by a page', () => {
    const log = loadedMore(hear(newest(1, 2), message(3), message(3), message(2)), read(1, 3));
    expect(numbers(log)).toEqual([1, 2, 3]);
  });

  it('takes the same page twice without a change', () => {
    expect(numbers(loadedMore(loadedMore(newest(5, 6), read(3, 4)), read(3, 4)))).toEqual([3, 4, 5, 6]);
  });
});

describe('gaps', () => {
  it('does not show what lies beyond a gap until the gap is filled', () => {
    const log = hear(newest(1, 3), message(6));
    expect(numbers(log)).toEqual([1, 2, 3]);
    expect(missingAfter(log)).toBe(3);
    const filled = loadedMore(log, read(4, 5, log.clock));
    expect(numbers(filled)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(missingAfter(filled)).toBeNull();
  });

  it('asks on when a page filled only a part of it', () => {
    const log = loadedMore(hear(newest(1, 3), message(9)), read(4, 6));
    expect(missingAfter(log)).toBe(6);
    expect(numbers(log)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('knows no gap before anything was read, nor where an old message has changed', () => {
    expect(missingAfter(hear(emptyLog, message(8)))).toBeNull();
    expect(missingAfter(hear(newest(5, 6), message(2, { body: 'changed' })))).toBeNull();
  });

  it('starts anew from the newest page where too much was missed, and keeps what was heard meanwhile', () => {
    const before = newest(1, 10);
    const log = loadedNewest(heard(before, message(901)), { messages: range(851, 900), askedAt: before.clock });
    expect(numbers(log)).toEqual(range(851, 901).map(({ sequence }) => sequence));
    expect(hasOlder(log)).toBe(true);
    expect(missingAfter(log)).toBeNull();
  });
});

describe('older pages', () => {
  it('come before what is shown, until the first message', () => {
    const log = loadedMore(newest(5, 6), read(3, 4));
    expect(numbers(log)).toEqual([3, 4, 5, 6]);
    expect(hasOlder(log)).toBe(true);
    expect(hasOlder(loadedMore(log, read(1, 2)))).toBe(false);
  });

  it('do not undo a change heard while they were on their way', () => {
    const log = newest(5, 6);
    const changed = heard(log, message(4, { body: null, hidden: true }));
    expect(numbers(changed)).toEqual([4, 5, 6]);
    const merged = loadedMore(changed, read(3, 4, log.clock));
    expect(numbers(merged)).toEqual([3, 4, 5, 6]);
    expect(bodyOf(merged, 4)).toBeNull();
  });
});

describe('changes', () => {
  const edited = message(2, { body: 'corrected', editedAt: '2026-03-02T09:05:00.000Z' });

  it('replace a message in its place', () => {
    const log = heard(newest(1, 3), edited);
    expect(numbers(log)).toEqual([1, 2, 3]);
    expect(bodyOf(log, 2)).toBe('corrected');
  });

  it('are not undone by an earlier edit that arrives later', () => {
    expect(bodyOf(hear(newest(1, 3), edited, message(2, { body: 'first try', editedAt: '2026-03-02T09:04:00.000Z' })), 2)).toBe('corrected');
  });

  it('are not undone by a page that was asked for before them, but by one asked for after', () => {
    const log = newest(1, 3);
    const changed = heard(log, edited);
    expect(bodyOf(loadedNewest(changed, read(1, 3, log.clock)), 2)).toBe('corrected');
    const later = { messages: [message(1), message(2, { body: 'again', editedAt: '2026-03-02T10:00:00.000Z' }), message(3)], askedAt: changed.clock };
    expect(bodyOf(loadedNewest(changed, later), 2)).toBe('again');
  });

  it('leave what is deleted deleted', () => {
    const log = heard(newest(1, 3), message(2, { body: null, deleted: true }));
    expect(bodyOf(heard(log, edited), 2)).toBeNull();
    expect(bodyOf(loadedMore(log, read(1, 3, log.clock)), 2)).toBeNull();
  });

  it('show a hidden message again when it is restored', () => {
    expect(bodyOf(hear(newest(1, 3), message(2, { body: null, hidden: true }), message(2)), 2)).toBe('message 2');
  });

  it('are known of a quoted message that is not on screen', () => {
    expect(messageById(heard(newest(8, 9), message(2, { body: null, deleted: true })), 'm2')?.deleted).toBe(true);
    expect(messageById(newest(8, 9), 'm2')).toBeNull();
  });
});

describe('what is new', () => {
  const lea = { id: 'lea', name: 'Léa Martin' };

  it('begins at the oldest unread message of others', () => {
    const messages = [message(1), message(2), message(3, { author: lea }), message(4)];
    expect(firstUnread(messages, 2, 'lea')).toBe(2);
    expect(firstUnread(messages, 0, 'lea')).toBeNull();
  });

  it('does not count what was deleted, and begins at the top where more is new than is shown', () => {
    expect(firstUnread([message(7), message(8, { deleted: true }), message(9)], 2, 'lea')).toBe(7);
    expect(firstUnread([message(7), message(8)], 40, 'lea')).toBe(7);
  });
});
