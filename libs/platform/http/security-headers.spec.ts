import { expect, it } from '@jest/globals';
import { readConfig } from '@grappe/platform/config';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

const config = (settings: Record<string, string>) => readConfig({ DATABASE_URL: 'postgres://localhost/grappe', ...settings }, {});
const http = config({ PUBLIC_URL: 'http://localhost:3333' });
const https = config({ PUBLIC_URL: 'https://grappe.test.example' });

it('lets styles in that carry the nonce of their page, and style attributes only where mails are shown', () => {
  expect(contentSecurityPolicy(https, 'abc')).toContain(`style-src 'self' 'nonce-abc';`);
  for (const nonce of [null, 'abc']) expect(contentSecurityPolicy(https, nonce)).not.toContain('unsafe');
  expect(contentSecurityPolicy(config({ MAILBOX: 'true' }), 'abc')).toContain(`style-src 'self' 'nonce-abc'; style-src-attr 'unsafe-inline';`);
});

it('speaks of HTTPS only where there is one', () => {
  expect(securityHeaders(http)).not.toHaveProperty('strict-transport-security');
  expect(contentSecurityPolicy(http, null)).not.toContain('upgrade-insecure-requests');
  expect(securityHeaders(https)).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
});

it('says the rest with every answer', () => {
  expect(securityHeaders(http)).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' });
});
