import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Reader } from '@grappe/contracts';
import { found } from '@grappe/platform/kernel';
import type { Room } from '@grappe/platform/realtime';
import type { Connection, News } from './connection';

/** What resolvers of subscriptions know: in the place of a request, the connection. */
export interface LiveContext {
  readonly reader: Reader;
  readonly connection: Connection;
  /** How many objects an answer can hold. */
  readonly cost: number;
}

/** The ways to feed a subscription. */
export interface LiveStream {
  /** A thing as it is: now, and again whenever its room hears of it. Whoever comes back subscribes again and has missed nothing. */
  follow(room: Room, read: (reader: Reader) => Promise<unknown>): Promise<AsyncIterableIterator<object>>;
  /** What is said in a room, one by one. */
  listen<Payload>(room: Room, news: News<Payload>): Promise<AsyncIterableIterator<object>>;
}

/** In a resolver with `@Subscription`: how to answer it. */
export const Live = createParamDecorator((_: unknown, context: ExecutionContext): LiveStream => {
  const { connection, cost } = context.getArgByIndex<LiveContext>(2);
  const { fieldName: field } = context.getArgByIndex<GraphQLResolveInfo>(3);
  return {
    follow: (room, read) => connection.sit(room, { field, cost }, async (reader) => [found(await read(reader))]),
    listen: (room, news) => connection.sit(room, { field, cost }, news),
  };
});
