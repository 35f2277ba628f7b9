import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomBytes } from 'node:crypto';
import { errorSentence, type Language } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';
import type { GraphQLContext } from './context';

const logger = new Logger('GraphQL');

/** Codes of Apollo for documents that are wrong before anything is executed; their messages help the client's author. */
const clientCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED', 'OPERATION_RESOLUTION_FAILURE']);

/** The one presenter of errors: expected ones with code, sentence and field; all others as INTERNAL with a reference to the log. */
export const errorPresenter: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }: GraphQLRequestContextWillSendResponse<GraphQLContext>) => {
      if (response.body.kind !== 'single' || !errors) return;
      const language = contextValue.reader.language;
      response.body.singleResult.errors = errors.map((error, place) =>
        present(error, response.body.kind === 'single' ? response.body.singleResult.errors?.[place] : undefined, language),
      );
    },
  }),
};

function present(error: GraphQLError, formatted: GraphQLFormattedError | undefined, language: Language): GraphQLFormattedError {
  const { locations, path } = formatted ?? error.toJSON();
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const cause = error.originalError;
  if (cause instanceof DomainError) {
    return { message: cause.sentence(language), ...where, extensions: { ...cause.answer(language) } };
  }
  const code = formatted?.extensions?.code;
  if (typeof code === 'string' && clientCodes.has(code)) return { message: error.message, ...where, extensions: { code } };
  const reference = randomBytes(4).toString('hex');
  logger.error(`${reference} ${path?.join('.') ?? ''} ${cause?.stack ?? error.stack ?? error.message}`);
  return { message: errorSentence('INTERNAL', language, { reference }), ...where, extensions: { code: 'INTERNAL', reference } };
}
