import { describe, expect, it } from '@jest/globals';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { membershipLifecycle } from './membership.lifecycle';

describe('the life of a membership', () => {
  const possible = ['APPLIED>ACTIVE', 'APPLIED>REFUSED', 'APPLIED>LEFT', 'ACTIVE>SUSPENDED', 'ACTIVE>LEFT', 'SUSPENDED>ACTIVE', 'SUSPENDED>LEFT', 'LEFT>APPLIED', 'LEFT>ACTIVE', 'REFUSED>APPLIED'];
  const pairs = membershipLifecycle.states.flatMap((from) => membershipLifecycle.states.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => membershipLifecycle.move(from, to);
    if (possible.includes(`${from}>${to}`)) expect(move()).toBe(to);
    else expect(move).toThrow(ImpossibleMove);
  });
});
