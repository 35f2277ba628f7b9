import { describe, expect, it } from '@jest/globals';
import { coarseAddress } from './coarse-address';

describe('an address in coarse form', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12::/48'],
    ['::1', '::/48'],
    ['not an address', null],
    [undefined, null],
  ])('%s is %s', (ip, coarse) => {
    expect(coarseAddress(ip)).toBe(coarse);
  });
});
