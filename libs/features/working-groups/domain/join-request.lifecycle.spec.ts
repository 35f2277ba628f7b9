import { describe, expect, it } from '@jest/globals';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { joinRequestLifecycle } from './join-request.lifecycle';

describe('the life of a request to join', () => {
  const possible = ['SENT>ACCEPTED', 'SENT>DECLINED', 'SENT>WITHDRAWN'];
  const pairs = joinRequestLifecycle.states.flatMap((from) => joinRequestLifecycle.states.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => joinRequestLifecycle.move(from, to);
    if (possible.includes(`${from}>${to}`)) expect(move()).toBe(to);
    else expect(move).toThrow(ImpossibleMove);
  });
});
