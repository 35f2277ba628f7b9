import { describe, expect, it } from '@jest/globals';
import { daysAgo, minutesAfter, timeline } from './timeline';

/** Midnight, so that the days of the story would otherwise all begin at night. */
const now = new Date('2026-11-25T00:10:00Z');

describe('the moments of the demo', () => {
  it('are hours when people work, in order, and none is still to come', () => {
    const next = timeline(30, 200, now);
    const moments = Array.from({ length: 201 }, () => next());
    expect(moments.map(Number)).toEqual(moments.map(Number).sort((a, b) => a - b));
    expect(moments.every((moment) => moment <= now)).toBe(true);
    const hours = moments.filter((moment) => moment < now).map((moment) => moment.getUTCHours());
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...hours)).toBeLessThanOrEqual(16);
  });

  it('keep the order of days, and of minutes', () => {
    expect(daysAgo(3, now) < daysAgo(2.5, now)).toBe(true);
    expect(minutesAfter(daysAgo(3, now), 30, now).getTime() - daysAgo(3, now).getTime()).toBe(1_800_000);
    expect(minutesAfter(now, 30, now)).toEqual(now);
  });
});
