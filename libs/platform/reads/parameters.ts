import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { compiledKey } from './compiled';
import { selectionOf, type Selected } from './selection';

/** What the client selected below this operation. */
export const Selection = createParamDecorator((_: unknown, context: ExecutionContext): readonly Selected[] =>
  selectionOf(context.getArgByIndex<GraphQLResolveInfo>(3)),
);

/** In a field resolver: what the read of the same field fetched, e.g. the facts on which a policy decides. */
export const ReadValue = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const source = context.getArgByIndex<Record<string, unknown>>(0);
  return source[compiledKey(String(context.getArgByIndex<GraphQLResolveInfo>(3).path.key))];
});

export const asReadMetadata = 'grappe:as-read';

/** On a field resolver that stands for its read and nothing else: what was read goes to the client as it is. */
export const AsRead = (): MethodDecorator => SetMetadata(asReadMetadata, true);
