import { describe, expect, it } from '@jest/globals';
import { ImpossibleMove } from '@grappe/platform/kernel';
import { reportLifecycle } from './report.lifecycle';

describe('the life of a report', () => {
  const possible = ['OPEN>UPHELD', 'OPEN>DISMISSED'];
  const pairs = reportLifecycle.states.flatMap((from) => reportLifecycle.states.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => reportLifecycle.move(from, to);
    if (possible.includes(`${from}>${to}`)) expect(move()).toBe(to);
    else expect(move).toThrow(ImpossibleMove);
  });
});
