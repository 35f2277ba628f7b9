import { expect, it } from '@jest/globals';
import { Recent } from './recent';

it('forgets what was used least of late, once it holds too much', () => {
  const recent = new Recent<string>(6, (value) => value.length);
  recent.set('a', 'aa');
  recent.set('b', 'bb');
  recent.set('c', 'cc');
  expect(recent.get('a')).toBe('aa');
  recent.set('d', 'd');
  expect(['a', 'b', 'c', 'd'].map((key) => recent.get(key))).toEqual(['aa', undefined, 'cc', 'd']);
  recent.set('a', 'aaa');
  expect(recent.get('c')).toBe('cc');
  recent.set('huge', 'more than it holds');
  expect(['a', 'c', 'd', 'huge'].map((key) => recent.get(key))).toEqual([undefined, undefined, undefined, undefined]);
});
