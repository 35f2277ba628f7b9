import { describe, expect, it } from '@jest/globals';
import { deviceOf } from './device';

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox', 'Windows', 'COMPUTER'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', 'Safari', 'iOS', 'PHONE'],
    ['curl/8.5.0', null, null, null],
    ['\u202e<script>', null, null, null],
    ['', null, null, null],
    [null, null, null, null],
  ])('is told in words: %s', (userAgent, browser, system, form) => {
    const device = deviceOf(userAgent);
    expect(device).toMatchObject({ system, form });
    if (browser !== null) expect(device.browser).toBe(browser);
  });
});
