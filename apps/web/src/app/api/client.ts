import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient } from 'graphql-request';
import { currentLocale } from '../../i18n/setup';
import { toApiError } from './api-error';

const client = new GraphQLClient(new URL('/graphql', window.location.origin).href, {
  credentials: 'include',
  headers: () => ({ 'accept-language': currentLocale() }),
});

/** One operation, typed by its document. Rejects with an ApiError and nothing else. */
export async function ask<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await client.request<Result, object>({ document, variables, signal });
  } catch (thrown) {
    // An abandoned request is not an error of the API: React Query must recognise it.
    if (signal?.aborted) throw thrown;
    throw toApiError(thrown);
  }
}
