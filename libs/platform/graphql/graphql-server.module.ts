import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '@grappe/contracts';
import { Readers } from '@grappe/platform/access';
import { fieldResolver, ReadsCompleteness, ScopeGuard } from '@grappe/platform/reads';
import { ArgumentsGuard } from './arguments.guard';
import { compiledFields } from './compiled-fields';
import type { GraphQLContext } from './context';
import { errorPresenter } from './error-presenter';

/** Apollo Server on the process's HTTP server, at `/graphql`. */
@Module({})
export class GraphQLServerModule {
  /** @param schemaFile where the schema is written at start, in development only */
  static serve(schemaFile: string | true = true): DynamicModule {
    return {
      module: GraphQLServerModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Readers],
          useFactory: (readers: Readers) => ({
            path: '/graphql',
            autoSchemaFile: schemaFile,
            sortSchema: true,
            playground: false,
            graphiql: false,
            introspection: true,
            csrfPrevention: true,
            persistedQueries: false,
            parseOptions: { maxTokens: limits.documentTokens },
            includeStacktraceInErrorResponses: false,
            fieldResolver,
            ...compiledFields(),
            // It would look at every field of every answer, and we give no cache hints.
            plugins: [ApolloServerPluginCacheControlDisabled(), errorPresenter],
            context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphQLContext> => ({
              reader: await readers.of({ headers: request.headers, address: request.ip }),
              request,
              reply,
            }),
          }),
        }),
      ],
      providers: [ReadsCompleteness, { provide: APP_GUARD, useClass: ArgumentsGuard }, { provide: APP_GUARD, useClass: ScopeGuard }],
    };
  }
}
