import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';

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

/** The one who reads or acts. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext): Reader => readerOf(context));
