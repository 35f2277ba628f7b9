import { describe, expect, it } from '@jest/globals';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { messageLifecycle, stateOf } from './message.lifecycle';

describe('the life of a message', () => {
  const possible = ['SHOWN>HIDDEN', 'SHOWN>DELETED', 'HIDDEN>SHOWN', 'HIDDEN>DELETED'];
  const pairs = messageLifecycle.states.flatMap((from) => messageLifecycle.states.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => messageLifecycle.move(from, to);
    if (possible.includes(`${from}>${to}`)) expect(move()).toBe(to);
    else expect(move).toThrow(ImpossibleMove);
  });

  it('is read from what happened to it; deleted stays deleted', () => {
    const then = new Date();
    expect(stateOf({ deletedAt: null, hiddenAt: null })).toBe('SHOWN');
    expect(stateOf({ deletedAt: null, hiddenAt: then })).toBe('HIDDEN');
    expect(stateOf({ deletedAt: then, hiddenAt: then })).toBe('DELETED');
  });
});
