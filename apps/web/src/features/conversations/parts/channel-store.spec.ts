import type { ChannelMessage } from '@grappe/contracts';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { shownMessages } from './channel-log';
import { ChannelStore, type Range } from './channel-store';

const message = (sequence: number, body: string | null = `message ${sequence}`): ChannelMessage => ({
  id: `m${sequence}`,
  channelId: 'c',
  sequence,
  author: { id: 'karim', name: 'Karim Benali' },
  organisation: null,
  body,
  postedAt: '2026-03-02T09:00:00.000Z',
  editedAt: null,
  deleted: false,
  hidden: false,
  replyTo: null,
  clientId: null,
});

/** A server with `count` messages, of which some requests fail. */
function server(count: number, failing: number[] = []) {
  const asked: Range[] = [];
  const state = { count };
  const ask = async (range: Range) => {
    asked.push(range);
    await Promise.resolve();
    if (failing.includes(asked.length)) throw new Error('away');
    const all = Array.from({ length: state.count }, (_, index) => message(index + 1));
    const { first, before = Infinity, after } = range;
    const found = all.filter(({ sequence }) => sequence < before && sequence > (after ?? 0));
    return { messages: after === undefined ? found.slice(-first) : found.slice(0, first) };
  };
  return { asked, state, ask };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const settled = () => jest.advanceTimersByTimeAsync(60);
const numbers = (store: ChannelStore<{ messages: ChannelMessage[] }>) => shownMessages(store.log()).map(({ sequence }) => sequence);
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

function storeOn({ ask }: ReturnType<typeof server>) {
  const store = new ChannelStore(ask, { gap: 1, retry: 5 });
  const leave = store.subscribe(() => undefined);
  return { store, leave };
}

describe('the live store of a channel', () => {
  it('fills a gap by itself, page after page', async () => {
    const { store } = storeOn(server(400));
    const there = server(400);
    const { store: away } = storeOn(there);
    there.state.count = 3;
    await away.load();
    there.state.count = 400;
    away.hear(message(400));
    expect(numbers(away)).toEqual([1, 2, 3]);
    await settled();
    expect(numbers(away)).toEqual(from(1, 400));
    expect(there.asked.slice(1).map(({ after }) => after)).toEqual([3, 103, 203, 303]);
    expect(numbers(store)).toEqual([]);
  });

  it('asks again for a gap when the server was away', async () => {
    const there = server(6, [2, 3]);
    there.state.count = 2;
    const { store } = storeOn(there);
    await store.load();
    there.state.count = 6;
    store.hear(message(6));
    await settled();
    expect(numbers(store)).toEqual(from(1, 6));
  });

  it('asks for nothing when the missing message came by itself, or nobody looks any more', async () => {
    const there = server(2);
    const { store, leave } = storeOn(there);
    await store.load();
    store.hear(message(4));
    store.hear(message(3));
    await settled();
    expect(there.asked).toHaveLength(1);
    store.hear(message(9));
    leave();
    await settled();
    expect(there.asked).toHaveLength(1);
    expect(numbers(store)).toEqual(from(1, 4));
  });

  it('keeps the past on screen when everything is read anew', async () => {
    const there = server(200);
    const { store } = storeOn(there);
    await store.load();
    await store.loadOlder();
    await store.loadOlder();
    expect(numbers(store)).toEqual(from(51, 200));
    there.state.count = 230;
    await store.load();
    expect(numbers(store).at(0)).toBeLessThanOrEqual(51);
    expect(numbers(store).at(-1)).toBe(230);
    expect(new Set(numbers(store)).size).toBe(numbers(store).length);
  });

  it('keeps a message that was heard while the first page was on its way', async () => {
    const there = server(3);
    const { store } = storeOn(there);
    const loading = store.load();
    store.hear(message(4));
    await loading;
    expect(numbers(store)).toEqual(from(1, 4));
  });
});
