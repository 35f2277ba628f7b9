import { currentLocale } from '../../i18n/setup';
import { refused, toApiError, unreachable, type GraphQLRefusal } from './api-error';
import type { Operation } from './operation';
import { send } from './send';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLRefusal[];
}

/**
 * One operation, sent by its hash. Rejects with an ApiError and nothing else.
 * @param sent its answer, where it was sent before the app was there
 */
export async function ask<Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  sent?: Promise<Response>,
): Promise<Result> {
  const sending = { language: currentLocale(), signal };
  try {
    const answer = await answerOf<Result>(sent ?? send(operation, variables, sending));
    // A server that was built before this page, or after it, may not know the operation.
    const unknown = answer.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND';
    return dataOf(unknown ? await answerOf<Result>(send(operation, variables, { ...sending, query: await textOf(operation.hash) })) : answer);
  } catch (thrown) {
    // An abandoned request is not an error of the API: React Query must recognise it.
    if (signal?.aborted) throw thrown;
    throw toApiError(thrown);
  }
}

const answerOf = async <Result>(sent: Promise<Response>): Promise<Answer<Result>> => jsonOf<Answer<Result>>(await sent);

function dataOf<Result>({ data, errors }: Answer<Result>): Result {
  if (errors?.[0]) throw refused(errors[0]);
  if (!data) throw unreachable();
  return data;
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
