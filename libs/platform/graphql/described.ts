import type { GraphQLSchema } from 'graphql';

/** Says what Nest has no place for: what the root types are, and what every mutation is given. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation, subscription] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (query) query.description = 'What can be read. What the reader may not see is, for them, not there.';
  if (mutation) mutation.description = 'What can be written. Each takes one `input`, happens whole or not at all, and answers what it changed.';
  if (subscription) subscription.description = 'What can be listened to, over graphql-ws at the same address.';
  for (const { args } of Object.values(mutation?.getFields() ?? {})) {
    for (const arg of args) arg.description ??= 'What is to be written; under a `clientMutationId`, it is done once.';
  }
  return schema;
}
