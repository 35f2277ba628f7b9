import { expect, it } from '@jest/globals';
import { relativeTime } from './relative-time';

const now = Date.parse('2026-11-23T12:00:00Z');

it.each([
  ['2026-11-23T11:59:40Z', 'maintenant'],
  ['2026-11-23T09:00:00Z', 'il y a 3 heures'],
  ['2026-11-22T11:00:00Z', 'hier'],
  ['2026-12-08T12:00:00Z', 'dans 2 semaines'],
])('%s is "%s"', (iso, words) => {
  expect(relativeTime(iso, now, 'fr')).toBe(words);
});
