import { expect, it } from '@jest/globals';
import { inWholePoints } from './points';

it.each([
  [[], []],
  [[35, 14.4, 7.4, 4.5, 3.6, 3], [35, 14, 8, 4, 4, 3]],
  [[0.5, 0.5], [1, 0]],
])('shows %j as parts of the rounded whole', (parts, shown) => {
  expect(inWholePoints(parts)).toEqual(shown);
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0));
  expect(shown.reduce((sum, part) => sum + part, 0)).toBe(whole);
});
