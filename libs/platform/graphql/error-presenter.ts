import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomBytes } from 'node:crypto';
import { documentErrors, errorHelp, errorSentence, limits, typeset, type DocumentErrorCode, type ErrorAnswer, type ErrorCode, type Language } from '@grappe/contracts';
import { askedLanguage } from '@grappe/platform/access';
import { databaseFault } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import { malformed } from './asked';
import type { GraphQLContext } from './context';
import type { MediaType } from './media-type';

const logger = new Logger('GraphQL');

/** The one presenter of errors: expected ones with code, sentence and field; all others as INTERNAL with a reference to the log. */
export const errorPresenter: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }: GraphQLRequestContextWillSendResponse<GraphQLContext>) => {
      if (response.body.kind !== 'single' || !errors) return;
      const language = contextValue.reader.language;
      response.body.singleResult.errors = errors.map((error, place) =>
        presentError(error, language, response.body.kind === 'single' ? response.body.singleResult.errors?.[place] : undefined),
      );
    },
  }),
};

/** An error as clients get it, in their language. @param formatted what Apollo made of it */
export function presentError(error: GraphQLError, language: Language, formatted: GraphQLFormattedError = error.toJSON()): GraphQLFormattedError {
  const { locations, path } = formatted;
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const fault = databaseFault(error.originalError);
  if (fault) logger.warn(`${fault.code} ${path?.join('.') ?? ''} ${error.originalError?.message ?? ''}`);
  const cause = fault ?? error.originalError;
  if (cause instanceof DomainError) {
    return { message: cause.sentence(language), ...where, extensions: { ...cause.answer(language) } };
  }
  const code = formatted.extensions?.['code'];
  if (isDocumentError(code)) {
    const help = [documentErrors[code], errorHelp[code]].flatMap((sentence) => (sentence ? [typeset(sentence[language], language)] : []));
    return { message: error.message, ...where, extensions: { code, help: help.join(' ') } satisfies ErrorAnswer };
  }
  const reference = randomBytes(4).toString('hex');
  logger.error(`${reference} ${path?.join('.') ?? ''} ${cause?.stack ?? error.stack ?? error.message}`);
  return { message: errorSentence('INTERNAL', language, { reference }), ...where, extensions: { code: 'INTERNAL', reference } };
}

const isDocumentError = (code: unknown): code is DocumentErrorCode => typeof code === 'string' && code in documentErrors;

/** A document that is wrong before anything is executed. */
export const documentError = (code: DocumentErrorCode, { message, nodes }: Pick<GraphQLError, 'message'> & Partial<Pick<GraphQLError, 'nodes'>>): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code } });

/** Statuses of requests that are none by GraphQL over HTTP, or come too often; others are answered as the media type says. */
const statusOf: Readonly<Partial<Record<ErrorCode | DocumentErrorCode, number>>> = { MALFORMED_REQUEST: 400, UNACCEPTABLE_MEDIA_TYPE: 415, QUERIES_ONLY: 405, RATE_LIMITED: 429, INTERNAL: 500, UNAVAILABLE: 503 };

interface Refused {
  readonly status: number;
  readonly result: { readonly errors: readonly GraphQLFormattedError[] };
}

/** The answer to a request that is refused before it is executed, also to one that the server cannot read. */
export function refused(error: Error & { readonly statusCode?: number }, mediaType: MediaType, acceptLanguage: string | undefined): Refused {
  const cause = error instanceof DomainError ? error : (unreadable(error.statusCode) ?? error);
  const told = presentError(new GraphQLError(cause.message, { originalError: cause }), askedLanguage(acceptLanguage) ?? 'FR');
  const { code, field } = told.extensions as unknown as ErrorAnswer;
  const status = code === 'QUERY_TOO_LARGE' && field === 'body' ? 413 : statusOf[code];
  return { status: status ?? statusWithoutData(mediaType, 400), result: { errors: [told] } };
}

/** The older media type knows no status for what is wrong within a request that is one. */
export const statusWithoutData = (mediaType: MediaType, status: number): number => (mediaType === 'application/json' ? 200 : status);

/** What Fastify says of a body that it does not take; null: a fault of ours. */
function unreadable(status: number | undefined): DomainError | null {
  if (status === 413) return new DomainError('QUERY_TOO_LARGE', { limit: `body: ${limits.requestBody}` }, 'body');
  if (status === 415) return new DomainError('UNACCEPTABLE_MEDIA_TYPE', {}, 'content-type');
  return status !== undefined && status < 500 ? malformed('body') : null;
}
