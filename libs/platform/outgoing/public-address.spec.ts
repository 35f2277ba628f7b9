import { describe, expect, it } from '@jest/globals';
import { isAcceptable, isPublicAddress } from './public-address';

const inside = [
  '127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.100.100.200',
  '192.0.0.192', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe',
  '2002:7f00:1::', '2001::1', '2001:db8::1', '100::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '', 'localhost',
];
const outside = ['1.1.1.1', '8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4007::1', '::ffff:8.8.8.8'];

describe('an address', () => {
  it.each(inside)('%s is not of the public internet', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(outside)('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('a URL', () => {
  it.each([
    'http://example.org/', 'ftp://example.org', 'https://user:secret@example.org/', 'https://example.org/#part', 'https://localhost/', 'https://127.0.0.1/', 'https://2130706433/',
    'https://0x7f.1/', 'https://0177.0.0.1/', 'https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://169.254.169.254/latest/meta-data', 'javascript:alert(1)', '//example.org', '',
  ])('%s is refused', (url) => expect(isAcceptable(url, false)).toBe(false));

  it('is acceptable by https; where development allows it, by http to this machine', () => {
    expect(isAcceptable('https://hooks.example.org:8443/grappe?k=1', false)).toBe(true);
    for (const url of ['http://localhost:4000/', 'http://127.0.0.1:4000/hook', 'http://[::1]:4000/']) expect([isAcceptable(url, false), isAcceptable(url, true)]).toEqual([false, true]);
    for (const url of ['http://example.org/', 'http://10.0.0.1/', 'https://192.168.1.1/']) expect(isAcceptable(url, true)).toBe(false);
  });
});
