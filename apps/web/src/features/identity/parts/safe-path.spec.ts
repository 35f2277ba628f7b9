import { expect, it } from '@jest/globals';
import { safePath } from './safe-path';

it.each([
  ['/projects/1?tab=seats', '/projects/1?tab=seats'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  [null, '/'],
])('%s leads to %s', (next, path) => {
  expect(safePath(next)).toBe(path);
});
