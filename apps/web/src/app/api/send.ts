import type { Operation } from './operation';

interface Sending {
  /** The language of the sentences in the answer. */
  readonly language: 'fr' | 'en';
  /** The text, for a server that does not know the hash. */
  readonly query?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Writes whose answer is not there yet. */
const underWay = new Set<Promise<unknown>>();

/**
 * Sends one operation by its hash. A query waits for the writes under way: one of them may have replaced the secret of the session, of which the live
 * connection can tell before its answer brings the new one; who asked with the old one would be taken for a visitor.
 */
export async function send<Variables>({ name, kind, hash }: Operation<unknown, Variables>, variables: Variables, { language, query, signal }: Sending): Promise<Response> {
  if (kind === 'Query') await Promise.allSettled(underWay);
  const sent = fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, query }),
    signal: signal ?? null,
  });
  if (kind === 'Mutation') underWay.add(sent);
  return sent.finally(() => underWay.delete(sent));
}
