import { describe, expect, it } from '@jest/globals';
import { networkOf } from './network';

describe('a network', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1234:5678::1', '2001:db8:1234::/48'],
    ['127.0.0.1', '127.0.0.0/24'],
    ['nowhere', null],
    ['', null],
  ])('is the beginning of an address: %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
