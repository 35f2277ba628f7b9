import type { FastifyRequest } from 'fastify';
import { DomainError } from '@grappe/platform/kernel';

/** What a request asks for, by GraphQL over HTTP, before anybody has looked at its document. */
export interface Asked {
  /** The document; null where only its hash was sent. */
  readonly text: string | null;
  /** SHA-256 of the document, in lower-case hexadecimals, where the client sent it (`extensions.persistedQuery`). */
  readonly hash: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The parameters of a request: a JSON object by POST, or the search of an address by GET.
 * @throws DomainError MALFORMED_REQUEST with the parameter, UNACCEPTABLE_MEDIA_TYPE, QUERIES_ONLY, QUERY_TOO_LARGE for a batch
 */
export function askedOf(request: FastifyRequest): Asked {
  const given = request.method === 'POST' ? fromBody(request) : fromSearch(request);
  const extensions = objectOf(given, 'extensions');
  const persisted = objectOf(extensions, 'persistedQuery', 'extensions.persistedQuery');
  const text = textOf(given, 'query');
  const hash = textOf(persisted, 'sha256Hash', 'extensions.persistedQuery.sha256Hash');
  if (!text && hash === null) throw malformed('query');
  return { text, hash, operationName: textOf(given, 'operationName'), variables: objectOf(given, 'variables') };
}

function fromBody({ body, headers }: FastifyRequest): Parameters {
  // Only what a browser never sends to another site without asking it first: a page elsewhere cannot act for who is signed in here.
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) throw new DomainError('UNACCEPTABLE_MEDIA_TYPE', {}, 'content-type');
  if (Array.isArray(body)) throw new DomainError('QUERY_TOO_LARGE', { limit: 'batch: 1' }, 'body');
  if (!isObject(body)) throw malformed('body');
  return body;
}

function fromSearch({ url, method }: FastifyRequest): Parameters {
  if (method !== 'GET' && method !== 'HEAD') throw new DomainError('QUERIES_ONLY', {}, 'method');
  const search = new URLSearchParams(url.slice((url.indexOf('?') + 1 || url.length + 1)));
  const given: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const [first, ...more] = search.getAll(name);
    if (more.length > 0) throw malformed(name);
    if (first !== undefined) given[name] = name === 'variables' || name === 'extensions' ? parsed(name, first) : first;
  }
  return given;
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw malformed(name);
  }
}

function textOf(given: Parameters, name: string, path = name): string | null {
  const value = given[name] ?? null;
  if (value !== null && typeof value !== 'string') throw malformed(path);
  return value;
}

function objectOf(given: Parameters, name: string, path = name): Parameters {
  const value = given[name] ?? {};
  if (!isObject(value)) throw malformed(path);
  return value;
}

const isObject = (value: unknown): value is Parameters => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A parameter of the request is not what GraphQL over HTTP says. */
export const malformed = (parameter: string): DomainError => new DomainError('MALFORMED_REQUEST', { field: parameter }, parameter);
