import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { hash } from 'node:crypto';
import type { ClientMutation, Reader } from '@grappe/contracts';

/** Where each transport keeps its reader: the GraphQL context, the socket's data, the HTTP request. */
interface CarriesReader {
  readonly reader: Reader;
}

/** The reader of what is being answered. */
export function readerOf(context: ExecutionContext): Reader {
  switch (context.getType<'graphql' | 'ws' | 'http'>()) {
    case 'graphql':
      return context.getArgByIndex<CarriesReader>(2).reader;
    case 'ws':
      return context.switchToWs().getClient<{ data: CarriesReader }>().data.reader;
    default:
      return context.switchToHttp().getRequest<CarriesReader>().reader;
  }
}

/** The one who reads or acts, with what their client named the write. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const clientMutation = context.getType<'graphql'>() === 'graphql' ? clientMutationOf(context) : null;
  return clientMutation === null ? readerOf(context) : { ...readerOf(context), clientMutation };
});

/** What the input names the mutation; null: nothing, or this is none. */
function clientMutationOf(context: ExecutionContext): ClientMutation | null {
  const { operation, fieldName } = context.getArgByIndex<GraphQLResolveInfo>(3);
  const { clientMutationId: id, ...input } = context.getArgByIndex<{ input?: { clientMutationId?: string | null } }>(1).input ?? {};
  if (operation.operation !== 'mutation' || !id) return null;
  // GraphQL puts the fields of an input in the order of the schema, so the same input is the same text.
  return { id, operation: fieldName, inputHash: hash('sha256', JSON.stringify(input)) };
}
