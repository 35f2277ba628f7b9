import { expect, it } from '@jest/globals';
import { readFacts } from './facts';

it.each([
  [
    { project: 'Bench', stage: 'CALL' },
    { project: 'Bench', stage: 'CALL' },
  ],
  [{ project: '', organisation: 3, somethingNewer: 'x' }, {}],
  [null, {}],
  ['text', {}],
])('takes known texts over and nothing else: %j', (given, read) => {
  expect(readFacts(given)).toEqual(read);
});
