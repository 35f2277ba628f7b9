import { describe, expect, it } from '@jest/globals';
import type { ChannelMessage, JoinAnswer } from '@grappe/contracts';
import { Rooms, type LiveSocket } from './rooms';

/** The wire, by hand: what was said, and the means to let the server speak. */
class Wire {
  connected = false;
  readonly said: [string, unknown][] = [];
  readonly answers: ((answer: JoinAnswer) => void)[] = [];
  private readonly heard = new Map<string, (payload?: unknown) => void>();

  on(event: string, listener: (payload?: unknown) => void): this {
    this.heard.set(event, listener);
    return this;
  }

  emit(event: string, request: unknown, answer: (answer: JoinAnswer) => void): this {
    this.said.push([event, request]);
    if (event === 'join') this.answers.push(answer);
    return this;
  }

  server(event: string, payload?: unknown): void {
    this.heard.get(event)?.(payload);
  }

  connect(): void {
    this.connected = true;
    this.server('connect');
  }
}

function rooms() {
  const wire = new Wire();
  const told: string[] = [];
  const host = {
    changed: ({ kind, id }: { kind: string; id: string }) => told.push(`changed ${kind}:${id}`),
    everything: () => told.push('everything'),
    gone: ({ kind, id }: { kind: string; id: string }) => told.push(`gone ${kind}:${id}`),
  };
  return { wire, told, rooms: new Rooms(wire as unknown as LiveSocket, host) };
}

const channel = { kind: 'channel', id: 'c1' } as const;
const message = (sequence: number) => ({ id: `m${sequence}`, channelId: 'c1', sequence, body: `no ${sequence}` }) as ChannelMessage;

describe('Rooms', () => {
  it('joins once for several parts of a page and leaves with the last of them', () => {
    const { wire, rooms: mine } = rooms();
    wire.connect();
    const leaveFirst = mine.sit(channel, {}, 4);
    const leaveSecond = mine.sit(channel, {});
    leaveFirst();
    expect(wire.said).toEqual([['join', { ...channel, after: 4 }]]);
    leaveSecond();
    expect(wire.said.at(-1)).toEqual(['leave', channel]);
  });

  it('joins what it sat in before the connection was there', () => {
    const { wire, rooms: mine, told } = rooms();
    mine.sit(channel, {}, 2);
    expect(wire.said).toEqual([]);
    wire.connect();
    expect(wire.said).toEqual([['join', { ...channel, after: 2 }]]);
    expect(told).toEqual([]);
  });

  it('joins again after a break with the last sequence it heard, and lets the page be read anew', () => {
    const { wire, rooms: mine, told } = rooms();
    wire.connect();
    mine.sit(channel, {}, 2);
    wire.server('message', message(3));
    wire.connect();
    expect(wire.said.at(-1)).toEqual(['join', { ...channel, after: 3 }]);
    expect(told).toEqual(['everything']);
  });

  it('hands over what was missed in order, before anything else is heard', () => {
    const { wire, rooms: mine } = rooms();
    const heard: number[] = [];
    wire.connect();
    mine.sit(channel, { onMessage: ({ sequence }) => heard.push(sequence) }, 2);
    wire.answers[0]?.({ ok: true, missed: [message(3), message(4)] });
    wire.server('message', message(5));
    expect(heard).toEqual([3, 4, 5]);
  });

  it('reads everything anew when too much was missed', () => {
    const { wire, rooms: mine, told } = rooms();
    wire.connect();
    mine.sit(channel, {}, 2);
    wire.answers[0]?.({ ok: true, reload: true });
    expect(told).toEqual(['everything']);
  });

  it.each([
    ['the server says so', (wire: Wire) => wire.server('gone', channel)],
    ['the server refuses the room', (wire: Wire) => wire.answers[0]?.({ ok: false, code: 'NOT_FOUND' })],
  ])('closes the page when %s, and does not come back after a break', (_, happens) => {
    const { wire, rooms: mine, told } = rooms();
    let closed = 0;
    wire.connect();
    mine.sit(channel, { onGone: () => (closed += 1) });
    happens(wire);
    expect(closed).toBe(1);
    expect(told).toEqual(['gone channel:c1']);
    const before = wire.said.length;
    wire.connect();
    expect(wire.said).toHaveLength(before);
  });

  it('keeps the seat through a hiccup of the server', () => {
    const { wire, rooms: mine, told } = rooms();
    wire.connect();
    mine.sit(channel, {});
    wire.answers[0]?.({ ok: false, code: 'INTERNAL' });
    expect(told).toEqual([]);
  });

  it('comes back as a visitor when the server shows it out, and asks for everything anew', () => {
    const { wire, told } = rooms();
    wire.connect();
    wire.connected = false;
    wire.server('disconnect', 'io server disconnect');
    expect(wire.connected).toBe(true);
    expect(told).toEqual(['everything']);
  });
});
