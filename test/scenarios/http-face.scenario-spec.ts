import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { headersOf } from '@grappe/testing';
import { bootApp, type Product } from '../setup/product';

let app: Product;
beforeAll(async () => {
  app = await bootApp({ PUBLIC_URL: 'https://grappe.test.example', MAILBOX: 'false' });
  const given = new GivenClusters(app);
  for (let i = 0; i < 3; i++) await given.cluster();
});
afterAll(() => app.close());

const send = (path: string, options: RequestInit = {}): Promise<Response> => fetch(app.address + path, options);
const post = (query: string, headers: object = {}): Promise<Response> =>
  send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });

describe('the HTTP face', () => {
  it('has a browser lend nothing of its powers to others, whatever is answered', async () => {
    const { session } = await app.person('lea@test.example');
    const answers = [
      post('{ viewer { person { email } } }', headersOf(session)),
      post('{'),
      send('/graphql', { method: 'DELETE' }),
      send('/health'),
      send('/nowhere'),
    ];
    for (const answer of await Promise.all(answers)) {
      const headers = Object.fromEntries(answer.headers);
      expect(headers).toMatchObject({
        'content-security-policy':
          `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; ` +
          `base-uri 'self'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests`,
        'strict-transport-security': 'max-age=31536000',
        'permissions-policy': expect.stringMatching(/camera=\(\), .*microphone=\(\), .*publickey-credentials-get=\(self\)/),
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      for (const name of ['server', 'x-powered-by']) expect(headers).not.toHaveProperty(name);
    }
  });

  it('is closed to the pages of other sites', async () => {
    const elsewhere = { origin: 'https://elsewhere.test.example' };
    const asked = await send('/graphql', { method: 'OPTIONS', headers: { ...elsewhere, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect(asked.status).toBe(405);
    for (const answer of [asked, await post('{ clusters { id } }', elsewhere)]) {
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('sends long answers compressed, as the client can read them', async () => {
    const long = `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: clusters { id slug name presentation { fr en } }`).join(' ')} }`;
    for (const encoding of ['br', 'gzip']) {
      const answer = await post(long, { 'accept-encoding': encoding });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/);
      expect(await answer.json()).toMatchObject({ data: { a9: [{}, {}, {}] } });
    }
    expect((await post(long, { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
    expect((await post('{ __typename }', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });
});
