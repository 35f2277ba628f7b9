import '@fastify/cookie'; // adds setCookie to the reply's type
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reader } from '@grappe/contracts';

/** What resolvers know of the request. */
export interface GraphQLContext {
  /** Signing in changes it within the request. */
  reader: Reader;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
