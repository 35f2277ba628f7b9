import type { Operation } from './operation';

interface Sending {
  /** The language of the sentences in the answer. */
  readonly language: 'fr' | 'en';
  /** The text, for a server that does not know the hash. */
  readonly query?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one operation by its hash. */
export function send<Variables>({ name, hash }: Operation<unknown, Variables>, variables: Variables, { language, query, signal }: Sending): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, query }),
    signal: signal ?? null,
  });
}
