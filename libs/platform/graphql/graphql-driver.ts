import { ApolloServer } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule, specifiedRules, type FormattedExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Readers } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { DomainError } from '@grappe/platform/kernel';
import { Allowance } from './allowance';
import { askedOf, type Asked } from './asked';
import { CompiledAnswers } from './compiled-answers';
import type { GraphQLContext } from './context';
import { builtDocuments, Documents, operationOf, type Document } from './documents';
import { refused, statusWithoutData } from './error-presenter';
import { mediaTypeFor, type MediaType } from './media-type';
import { isShared, shareAnswer } from './shared-answers';
import { weigh } from './weight';

/** What was executed, and the status where it has no data. */
interface Answer {
  readonly result: FormattedExecutionResult;
  readonly status: number;
}

/**
 * `/graphql`, by GraphQL over HTTP. What is asked, which document, what it weighs, who asks, what they have left: then it is executed.
 * Nest would give the request to Apollo as it comes; here nothing reaches Apollo that has not passed those stages.
 */
@Injectable()
export class GraphQLDriver extends ApolloDriver {
  constructor(
    modules: ModulesContainer,
    private readonly readers: Readers,
    private readonly compiled: CompiledAnswers,
    private readonly allowance: Allowance,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super(modules);
  }

  protected override async registerFastify(options: ApolloDriverConfig): Promise<void> {
    const schema = options.schema as GraphQLSchema;
    const introspection = this.config.INTROSPECTION;
    const documents = new Documents(schema, introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule], builtDocuments(this.config.WEB_ROOT));
    const prepared = { get: async (key: string) => documents.prepared(key), set: async () => undefined, delete: async () => undefined };
    this.apolloServer = new ApolloServer({ ...options, schema, typeDefs: undefined, resolvers: undefined, introspection, documentStore: prepared });
    await this.apolloServer.start();

    this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>().route({
      url: options.path ?? '/graphql',
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      errorHandler: (error, request, reply) => {
        const mediaType = mediaTypeFor(request.headers.accept) ?? 'application/json';
        const { status, result } = refused(error, mediaType, request.headers['accept-language']);
        void send(reply, mediaType, status, textOf(result));
      },
      onRequest: (_, reply) => this.allowance.enter(reply),
      handler: async (request, reply) => {
        const mediaType = mediaTypeFor(request.headers.accept);
        if (mediaType === null) throw new DomainError('UNACCEPTABLE_MEDIA_TYPE', {}, 'accept');
        const asked = askedOf(request);
        const document = documents.asked(asked);
        const operation = operationOf(document, asked.operationName);
        // What is not valid passes: who executes it tells why.
        const cost = operation ? admit(schema, document, operation, asked, request) : 0;
        const shown = { headers: request.headers, address: request.ip };
        const isQuery = operation?.operation === 'query';
        const remembered = isQuery ? this.readers.remembered(shown) : null;
        if (remembered) {
          await this.allowance.ask(reply, remembered.reader, cost);
          const data = await this.compiled.answer(schema, document, asked, { reader: remembered.reader, request, reply }, remembered);
          if (data !== null) return send(reply, mediaType, 200, dataText(data));
        }
        const reader = await this.readers.remembering(shown);
        // What is asked costs once.
        if (reader.personId !== remembered?.reader.personId) await this.allowance.ask(reply, reader, cost);
        const context = { reader, request, reply };
        const mayShare = request.method !== 'POST' && reader.personId === null && operation !== null && isShared(schema, operation);
        // Who is still the same was not answered as text, and would not be now.
        const data = reader === remembered?.reader ? null : await this.compiled.answer(schema, document, asked, context);
        if (data !== null) return send(reply, mediaType, 200, dataText(data), mayShare);
        const { result, status } = await this.execute(asked, document, context);
        return send(reply, mediaType, 'data' in result ? 200 : statusWithoutData(mediaType, status), textOf(result), mayShare && !result.errors);
      },
    });
  }

  private async execute({ operationName, variables }: Asked, { text }: Document, contextValue: GraphQLContext): Promise<Answer> {
    const request = { query: text, variables, ...(operationName === null ? {} : { operationName }) };
    const { body, http } = await this.apolloServer.executeOperation(request, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts, although the schema has neither @defer nor @stream.');
    return { result: body.singleResult, status: http.status ?? 400 };
  }
}

/** The cost of an operation; refused where it would write by GET, goes on for ever, or weighs too much. */
function admit(schema: GraphQLSchema, { node }: Document, operation: OperationDefinitionNode, { variables }: Asked, { method }: FastifyRequest): number {
  if (method !== 'POST' && operation.operation !== 'query') throw new DomainError('QUERIES_ONLY', {}, 'method');
  if (operation.operation === 'subscription') throw new DomainError('WEBSOCKET_ONLY');
  return node ? weigh(schema, node, operation, variables).cost : 0;
}

const dataText = (data: string): string => `{"data":${data}}`;

/** Errors first: who looks at an answer sees them. */
const textOf = ({ errors, ...rest }: FormattedExecutionResult): string => JSON.stringify(errors ? { errors, ...rest } : rest);

function send(reply: FastifyReply, mediaType: MediaType, status: number, body: string, shared = false): FastifyReply {
  if (shared && shareAnswer(reply, body)) return reply.code(304).send();
  return reply.code(status).header('content-type', `${mediaType}; charset=utf-8`).send(body);
}
