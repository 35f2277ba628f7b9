import { expect, it } from '@jest/globals';
import { noSearch, readSearch, writeSearch } from './project-search';

it.each(['', 'text=robot&stage=CALL&stage=IDEA&kind=TRAINING&competence=c1&open=1&mine=1&order=DEADLINE'])('writes what it reads: %s', (address) => {
  expect(writeSearch(readSearch(new URLSearchParams(address))).toString()).toBe(address);
});

it('leaves out what it does not know', () => {
  expect(readSearch(new URLSearchParams('stage=NEXT&order=PRICE&kind=toString'))).toEqual(noSearch);
});
