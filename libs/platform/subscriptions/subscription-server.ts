import proxyAddress from '@fastify/proxy-addr';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, parse, validate, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { limits, visitor } from '@grappe/contracts';
import { Readers } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { Allowance, documentError, presentError, weigh } from '@grappe/platform/graphql';
import { DomainError } from '@grappe/platform/kernel';
import { fieldResolver } from '@grappe/platform/reads';
import { closeAtExpiry, EventLine, Rooms, sameRoom, type Room, type Seating } from '@grappe/platform/realtime';
import { Connection } from './connection';
import type { LiveContext } from './live';

type Client = Context<Record<string, unknown>, Extra & { connection?: Connection }>;

/** GraphQL subscriptions (`graphql-ws`, graphql-transport-ws) at `/graphql`, on the HTTP server of the process. */
@Injectable()
export class SubscriptionServer implements Seating, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: limits.subscriptionBytes });
  private readonly connections = new Set<Connection>();
  private readonly isTrusted: ReturnType<typeof proxyAddress.compile>;
  private close = async (): Promise<void> => Promise.resolve();

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly readers: Readers,
    private readonly rooms: Rooms,
    private readonly allowance: Allowance,
    @Inject(CONFIG) config: Config,
    line: EventLine,
  ) {
    // As Fastify does for requests, which an upgrade is not.
    this.isTrusted = proxyAddress.compile(config.TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim()));
    line.join(this);
  }

  onApplicationBootstrap(): void {
    const { dispose } = useServer<Record<string, unknown>, { connection?: Connection }>(
      {
        onConnect: (client) => this.welcome(client),
        onSubscribe: (client, _, payload) => this.admit(client, payload),
        onNext: (client, _id, _payload, _args, { errors, ...result }) => ({ ...result, ...(errors ? { errors: this.present(client, errors) } : {}) }),
        onError: (client, _id, _payload, errors) => this.present(client, errors),
        onClose: ({ extra }) => void (extra.connection && this.connections.delete(extra.connection)),
      },
      this.sockets,
    );
    const server = this.http.httpAdapter.getHttpServer() as Server;
    const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => this.upgrade(server, request, socket, head);
    server.on('upgrade', upgrade);
    this.close = async () => {
      server.off('upgrade', upgrade);
      await dispose();
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.close();
  }

  all(): Iterable<Connection> {
    return this.connections;
  }

  *sittingIn(room: Room): Iterable<Connection> {
    for (const connection of this.connections) if (connection.rooms().some((other) => sameRoom(room, other))) yield connection;
  }

  private upgrade(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (request.url?.split('?')[0] === '/graphql') this.sockets.handleUpgrade(request, socket, head, (client) => this.sockets.emit('connection', client, request));
    else if (server.listenerCount('upgrade') === 1) socket.destroy(); // nobody else in this process answers it
  }

  /** Who connects, by cookie or by the token in `connectionParams`; refused when something was shown that proves nobody. */
  private async welcome({ connectionParams = {}, extra }: Client): Promise<boolean> {
    const { request, socket } = extra;
    const { authorization } = connectionParams;
    const headers = { ...request.headers, ...(typeof authorization === 'string' ? { authorization } : {}) };
    const identify = () => this.readers.of({ headers });
    const reader = await identify();
    if (headers.authorization !== undefined && reader.personId === null) return false;
    const address = proxyAddress(request, this.isTrusted);
    const pay = (cost: number) => this.allowance.live({ address, authorization: headers.authorization, reader: connection.reader }, cost);
    const connection: Connection = new Connection(reader, identify, () => socket.close(CloseCode.Forbidden, 'Forbidden'), pay, this.rooms, (personId) => this.countOf(personId));
    this.connections.add(connection);
    extra.connection = connection;
    socket.once('close', closeAtExpiry(connection));
    return true;
  }

  /** What to execute, or what is wrong with it. Queries and mutations have their limits and their cookies at the HTTP door. */
  private async admit({ extra: { connection } }: Client, { query, operationName, variables }: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    if (!connection) return [];
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    try {
      const document = parse(query, { maxTokens: limits.documentTokens });
      const faults = validate(schema, document);
      if (faults.length > 0) return faults.map((fault) => documentError('GRAPHQL_VALIDATION_FAILED', fault));
      const operation = getOperationAST(document, operationName);
      if (!operation) return [documentError('OPERATION_RESOLUTION_FAILURE', { message: 'Name one of the operations of the document' })];
      if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw new DomainError('SUBSCRIPTIONS_ONLY');
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 });
      if (errors) return errors.map((fault) => documentError('BAD_USER_INPUT', fault));
      const { cost } = weigh(schema, document, operation, variables ?? {});
      await connection.pay(cost);
      const contextValue: LiveContext = { get reader() { return connection.reader; }, connection, cost };
      return { schema, document, fieldResolver, contextValue, operationName: operationName ?? null, variableValues: variables ?? null };
    } catch (error) {
      if (error instanceof GraphQLError) return [documentError('GRAPHQL_PARSE_FAILED', error)];
      return [new GraphQLError('Not to be executed', { originalError: error instanceof Error ? error : null })];
    }
  }

  private countOf(personId: string): number {
    let count = 0;
    for (const { reader, subscriptions } of this.connections) if (reader.personId === personId) count += subscriptions;
    return count;
  }

  private present({ extra }: Client, errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const { language } = extra.connection?.reader ?? visitor;
    return errors.map((error) => presentError(error, language));
  }
}
