import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { createHash } from 'node:crypto';
import { errorHelp, limits, type ErrorCode } from '@grappe/contracts';
import { GivenClusters } from '@grappe/features/clusters/testing';
import { bootApp, type Product } from '../setup/product';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let app: Product;
beforeAll(async () => {
  app = await bootApp();
  await new GivenClusters(app).cluster();
});
afterAll(() => app.close());

interface Told {
  readonly status: number;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly field?: string } }[];
  readonly data?: unknown;
}

const json = { 'content-type': 'application/json', 'accept-language': 'en' };
const response = 'application/graphql-response+json';

async function send(request: RequestInit & { search?: string }): Promise<Told> {
  const answer = await fetch(`${app.address}/graphql${request.search ?? ''}`, { headers: json, ...request });
  return { status: answer.status, ...((await answer.json()) as object) };
}
const post = (body: unknown, headers: object = {}): Promise<Told> =>
  send({ method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { ...json, ...headers } });
const refusal = (code: ErrorCode, field?: string) => {
  const help = errorHelp[code]?.EN;
  return [{ message: expect.stringMatching(/./), extensions: { code, ...(field === undefined ? {} : { field }), ...(help === undefined ? {} : { help }) } }];
};

describe('GraphQL over HTTP', () => {
  it('passes the public audit suite whole: what a server must, should and may do', async () => {
    const faults: string[] = [];
    const audits = serverAudits({ url: `${app.address}/graphql` });
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') faults.push(`${result.name}: ${result.reason}`);
    }
    expect(faults).toEqual([]);
    expect(audits.length).toBeGreaterThan(60);
  });

  it('refuses what is no request in one shape, with the code and the field', async () => {
    const query = '{ clusters { id } }';
    const refused: readonly (readonly [Promise<Told>, number, ErrorCode, string])[] = [
      [post('{"query":'), 400, 'MALFORMED_REQUEST', 'body'],
      [post(`{"query":"${query}","constructor":{"prototype":{"operator":true}}}`), 400, 'MALFORMED_REQUEST', 'body'],
      [post({ query, padding: 'x'.repeat(limits.requestBody) }), 413, 'QUERY_TOO_LARGE', 'body'],
      [post([{ query }, { query }]), 413, 'QUERY_TOO_LARGE', 'body'],
      [post({ query: 1 }), 400, 'MALFORMED_REQUEST', 'query'],
      [post({ query, extensions: { persistedQuery: { sha256Hash: 7 } } }), 400, 'MALFORMED_REQUEST', 'extensions.persistedQuery.sha256Hash'],
      [post(query, { 'content-type': 'text/plain' }), 415, 'UNACCEPTABLE_MEDIA_TYPE', 'content-type'],
      [post(`query=${query}`, { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'UNACCEPTABLE_MEDIA_TYPE', 'content-type'],
      [post('<a/>', { 'content-type': 'application/xml' }), 415, 'UNACCEPTABLE_MEDIA_TYPE', 'content-type'],
      [post({ query }, { accept: 'text/html' }), 415, 'UNACCEPTABLE_MEDIA_TYPE', 'accept'],
      [send({ method: 'DELETE', headers: { 'accept-language': 'en' } }), 405, 'QUERIES_ONLY', 'method'],
      [send({ search: `?query=${encodeURIComponent('mutation { __typename }')}` }), 405, 'QUERIES_ONLY', 'method'],
      [send({ search: '?variables=%7B' }), 400, 'MALFORMED_REQUEST', 'variables'],
      [send({ search: '?query=%7Bclusters%7Bid%7D%7D&query=%7B%7D' }), 400, 'MALFORMED_REQUEST', 'query'],
    ];
    for (const [answer, status, code, field] of refused) expect(await answer).toEqual({ status, errors: refusal(code, field) });
  });

  it('tells what is wrong within a request by the status that the media type has for it', async () => {
    const heavy = '{ projects(first: 100) { nodes { lead { projects { partners { organisation { memberships { id } } } } } } } }';
    const wrong: readonly (readonly [string, string, string?])[] = [
      ['{', 'GRAPHQL_PARSE_FAILED', 'The document is no GraphQL. “locations” tells where. The grammar: https://spec.graphql.org'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 'The document asks for what the schema does not have. The schema: /graphql/schema.graphql; what changes in it: /graphql/CHANGELOG.md'],
      ['query ($id: ID!) { project(id: $id) { id } }', 'BAD_USER_INPUT', 'A variable is not of the type that the document gives it. The message tells which, and where.'],
      ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE', 'The document has several operations, or none of this name: name the one to execute. By “operationName”.'],
      [`{ ${Array.from({ length: limits.documentRoots + 1 }, (_, i) => `a${i}: clusters { id }`).join(' ')} }`, 'QUERY_TOO_LARGE'],
      [heavy, 'QUERY_TOO_LARGE'],
      ['subscription { projectChanged(id: "0198c0de-0000-7000-8000-000000000000") { id } }', 'WEBSOCKET_ONLY'],
    ];
    for (const [query, code, help] of wrong) {
      expect(await post({ query }, { accept: response })).toMatchObject({ status: 400, errors: [{ extensions: { code, ...(help === undefined ? {} : { help }) } }] });
      expect(await post({ query }, { accept: 'application/json' })).toMatchObject({ status: 200, errors: [{ extensions: { code } }] });
    }
    // What was executed is an answer, whatever it says.
    expect(await post({ query: '{ notifications { totalCount } }' }, { accept: response })).toMatchObject({ status: 200, data: null, errors: refusal('UNAUTHENTICATED') });
  });

  it('knows a document by its hash once it was sent', async () => {
    const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
    const query = 'query Sent($slug: String!) { cluster(slug: $slug) { id } }';
    const extensions = persisted(hashOf(query));
    const variables = { slug: 'nowhere' };
    expect(await post({ extensions, variables })).toMatchObject({ status: 200, errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await post({ query, extensions: persisted(hashOf('another')), variables })).toMatchObject({ status: 400, errors: [{ extensions: { code: 'MALFORMED_REQUEST' } }] });
    expect(await post({ query, extensions, variables })).toEqual({ status: 200, data: { cluster: null } });
    expect(await post({ extensions, variables })).toEqual({ status: 200, data: { cluster: null } });
    const search = new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) });
    expect(await send({ search: `?${search}` })).toEqual({ status: 200, data: { cluster: null } });
  });

  it('lets caches keep what every visitor is answered alike, and nothing else', async () => {
    const { session } = await app.person('lea@test.example');
    const get = (query: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${app.address}/graphql?${new URLSearchParams({ query })}`, { headers });
    const kept = await get('{ clusters { slug } }');
    expect(kept.headers.get('cache-control')).toBe(`public, max-age=${limits.sharedAnswerSeconds}`);
    expect(kept.headers.get('vary')).toMatch(/accept, accept-language, authorization, cookie/);
    const tag = kept.headers.get('etag') ?? '';
    const again = await get('{ clusters { slug } }', { 'if-none-match': `W/"another", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get('{ clusters { id } }', { 'if-none-match': tag })).status).toBe(200);

    const personal = [
      get('{ clusters { slug } }', { cookie: session.cookie }),
      get('{ viewer { operator } }'),
      get('{ clusters { slug } viewer { operator } }'),
      get('{ mandateInvitation(token: "a secret") { id } }'),
      get('{ projects(first: 0) { totalCount } }'),
      fetch(`${app.address}/graphql`, { method: 'POST', headers: json, body: '{"query":"{ clusters { slug } }"}' }),
    ];
    for (const answer of await Promise.all(personal)) {
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('etag')).toBeNull();
    }
  });
});
