import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '@grappe/platform/config';

const year = 31_536_000;

/** What browsers offer to pages and ours do not use; passkeys are the exception, for ourselves. */
const unused = ['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'];
const permissionsPolicy = [...unused.map((feature) => `${feature}=()`), 'publickey-credentials-create=(self)', 'publickey-credentials-get=(self)'].join(', ');

const isSecure = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/**
 * The Content-Security-Policy: everything comes from here, and nothing stands inline but styles that carry the nonce of their page.
 * Mails bring style attributes, as mail programs need them: where the mailbox shows mails, attributes are let in.
 * @param nonce of the page that is answered; null for everything else
 */
export function contentSecurityPolicy(config: Config, nonce: string | null): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    ...(config.MAILBOX ? [`style-src-attr 'unsafe-inline'`] : []),
    `img-src 'self' data: blob:`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(isSecure(config) ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** What every answer says that is no page, by name: Helmet's headers and ours. None depends on the request, so Helmet is asked once. */
export function securityHeaders(config: Config): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const answer = { setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value), removeHeader: () => undefined };
  const ask = helmet({
    contentSecurityPolicy: false,
    // Told over HTTP, browsers ignore it; on a developer's localhost it would stick. Other hosts of the domain are not ours to decide about.
    strictTransportSecurity: isSecure(config) ? { maxAge: year, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  ask({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return { ...headers, 'content-security-policy': contentSecurityPolicy(config, null), 'permissions-policy': permissionsPolicy };
}
