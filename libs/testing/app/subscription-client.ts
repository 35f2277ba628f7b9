import { createClient, type FormattedExecutionResult, type Sink } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import { headersOf, type Credentials, type GraphQLRefusal } from './graphql-client';

/** One answer of a subscription. */
export interface LiveAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLRefusal[];
}

/** A subscription that runs. */
export interface RunningSubscription<Data> {
  /** The next answer that fits, now or within five seconds; null: it has ended. */
  next(fits?: (data: Data | null | undefined) => boolean): Promise<LiveAnswer<Data> | null>;
  /** Ends it from the client's side. */
  stop(): void;
}

/** A real `graphql-ws` client of one connection, which does not come back by itself. */
export interface SubscriptionClient {
  subscribe<Data>(query: string, variables?: Record<string, unknown>): RunningSubscription<Data>;
  /** Code with which the server has closed the connection. */
  readonly closed: Promise<number>;
  close(): void;
}

/** Connects as somebody: a session by its cookie, a client by its token in `connectionParams`. */
export function subscriptionClient(address: string, { cookie, token }: Credentials = {}, headers: Readonly<Record<string, string>> = {}): SubscriptionClient {
  const options: ClientOptions = { headers: { ...headersOf(cookie === undefined ? {} : { cookie }), ...headers } };
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, options);
    }
  }
  let tellClosed: (code: number) => void;
  const closed = new Promise<number>((resolve) => (tellClosed = resolve));
  const client = createClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: Socket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
    on: { closed: (event) => tellClosed((event as { code: number }).code) },
  });
  return {
    subscribe: <Data>(query: string, variables: Record<string, unknown> = {}) => running<Data>((sink) => client.subscribe<Data>({ query, variables }, sink)),
    closed,
    close: () => void client.dispose(),
  };
}

function running<Data>(start: (sink: Sink<FormattedExecutionResult<Data>>) => () => void): RunningSubscription<Data> {
  const answers: (LiveAnswer<Data> | null)[] = [];
  let wake = (): void => undefined;
  const push = (answer: LiveAnswer<Data> | null): void => {
    answers.push(answer);
    wake();
  };
  const stop = start({
    next: (answer) => push(answer as LiveAnswer<Data>),
    // Refused before it ran: an answer like any other, then the end. A closed connection is the end.
    error: (errors) => {
      if (Array.isArray(errors)) push({ errors: errors as unknown as GraphQLRefusal[] });
      push(null);
    },
    complete: () => push(null),
  });
  return {
    stop,
    next: async (fits = () => true) => {
      const deadline = Date.now() + 5_000;
      for (;;) {
        while (answers.length > 0) {
          const answer = answers.shift() ?? null;
          if (answer === null || answer.errors || fits(answer.data)) return answer;
        }
        if (Date.now() >= deadline) throw new Error('The subscription heard nothing in time.');
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, Math.max(1, deadline - Date.now())).unref();
        });
      }
    },
  };
}
