import { expect, it } from '@jest/globals';
import { nextAttempt } from './retries';

it('waits longer after each attempt, and gives up within two days', () => {
  const start = new Date('2026-11-25T09:00:00Z');
  const waits: number[] = [];
  let at = start;
  for (let attempts = 1, next = nextAttempt(1, at); next !== null; next = nextAttempt(++attempts, at)) {
    waits.push(next.getTime() - at.getTime());
    at = next;
  }
  expect(waits.length).toBe(7);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(at.getTime() - start.getTime()).toBeLessThan(48 * 3_600_000);
});
