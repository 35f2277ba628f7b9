import { Extensions } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { hash } from 'node:crypto';
import { limits } from '@grappe/contracts';

const mark = 'shared';

/**
 * Declares a query whose answer is the same for every visitor and holds nothing of a person, so that caches between them and us may
 * keep it for a while. Not for what is found by a secret.
 */
export const SharedAnswer = (): MethodDecorator => Extensions({ [mark]: true });

/** Whether all that an operation asks is shared. Fragments around whole queries are not looked into: nobody needs them. */
export function isShared(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode): boolean {
  const fields = operation === 'query' ? (schema.getQueryType()?.getFields() ?? {}) : {};
  return selectionSet.selections.every((node) => node.kind === Kind.FIELD && fields[node.name.value]?.extensions[mark] === true);
}

/** What this answer depends on besides its address. */
const vary = 'accept, accept-language, authorization, cookie';

/** Lets caches keep an answer; true: the client has it already (304). */
export function shareAnswer(reply: FastifyReply, body: string): boolean {
  // Weak, for the body may be compressed on its way.
  const tag = `W/"${hash('sha256', body, 'base64url')}"`;
  // What this client has left is nobody else's.
  void reply.removeHeader('ratelimit');
  void reply.header('cache-control', `public, max-age=${limits.sharedAnswerSeconds}`).header('vary', vary).header('etag', tag);
  const known = reply.request.headers['if-none-match']?.split(',').map((one) => one.trim());
  return known?.includes(tag) ?? false;
}
