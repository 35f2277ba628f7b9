import { describe, expect, it } from '@jest/globals';
import { nextToSend, outboxAfter, restoredOutbox, type OutboxAct, type Outgoing } from './outbox';

const send = (clientId: string): OutboxAct => ({ act: 'send', clientId, body: `text of ${clientId}`, replyTo: null, at: '2026-03-02T09:00:00.000Z' });
const after = (...acts: OutboxAct[]) => acts.reduce<readonly Outgoing[]>(outboxAfter, []);
const states = (outbox: readonly Outgoing[]) => outbox.map(({ clientId, state }) => `${clientId} ${state}`);

describe('the outbox of a channel', () => {
  it('sends one after the other', () => {
    const started = after(send('a'), send('b'), { act: 'start', clientId: 'a' });
    expect(nextToSend(started)).toBeNull();
    expect(nextToSend(outboxAfter(started, { act: 'settle', clientId: 'a' }))?.clientId).toBe('b');
  });

  it('lets nothing overtake what could not be sent because nobody answers', () => {
    const failed = after(send('a'), send('b'), { act: 'start', clientId: 'a' }, { act: 'fail', clientId: 'a', fault: 'away', mayPass: true });
    expect(states(failed)).toEqual(['a failed', 'b failed']);
    expect(nextToSend(outboxAfter(failed, { act: 'retry' }))?.clientId).toBe('a');
  });

  it('goes on after a message that was refused', () => {
    const failed = after(
      send('a'),
      send('b'),
      { act: 'start', clientId: 'a' },
      { act: 'fail', clientId: 'a', fault: 'too long', mayPass: false },
    );
    expect(nextToSend(failed)?.clientId).toBe('b');
  });

  it('keeps the client id through a failure and a reload', () => {
    const sending = after(send('a'), { act: 'start', clientId: 'a' });
    const reloaded = restoredOutbox(JSON.parse(JSON.stringify(sending)) as object);
    expect(states(reloaded)).toEqual(['a waiting']);
    expect(restoredOutbox(null)).toEqual([]);
    expect(restoredOutbox([{ body: 'no id' }])).toEqual([]);
  });

  it('forgets what was told by the socket before the answer came', () => {
    const settled = after(send('a'), { act: 'start', clientId: 'a' }, { act: 'settle', clientId: 'a' });
    expect(outboxAfter(settled, { act: 'fail', clientId: 'a', fault: 'away', mayPass: true })).toEqual([]);
  });
});
