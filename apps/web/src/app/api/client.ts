import { currentLocale } from '../../i18n/setup';
import { refused, toApiError, unreachable, type GraphQLRefusal } from './api-error';
import type { Operation } from './operation';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLRefusal[];
}

/** One operation, sent by its hash. Rejects with an ApiError and nothing else. */
export async function ask<Result, Variables extends object>(operation: Operation<Result, Variables>, variables: Variables, signal?: AbortSignal): Promise<Result> {
  try {
    const { name, hash } = operation;
    const request = { operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
    const answer = await post<Result>(request, signal);
    // A server that was built before this page, or after it, may not know the operation.
    const unknown = answer.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND';
    return dataOf(unknown ? await post<Result>({ ...request, query: await textOf(hash) }, signal) : answer);
  } catch (thrown) {
    // An abandoned request is not an error of the API: React Query must recognise it.
    if (signal?.aborted) throw thrown;
    throw toApiError(thrown);
  }
}

function dataOf<Result>({ data, errors }: Answer<Result>): Result {
  if (errors?.[0]) throw refused(errors[0]);
  if (!data) throw unreachable();
  return data;
}

async function post<Result>(request: object, signal: AbortSignal | undefined): Promise<Answer<Result>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': currentLocale() },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
  return jsonOf<Answer<Result>>(response);
}

/** The text of an operation, from the file that the server loads as well. */
async function textOf(hash: string): Promise<string | undefined> {
  return (await jsonOf<Record<string, string>>(await fetch('/operations.json')))[hash];
}

/** A proxy, or a server that is starting, answers with something else. */
async function jsonOf<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw unreachable();
  }
}
