import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { limits } from '@grappe/contracts';
import { fieldResolver, ReadsCompleteness, ScopeGuard } from '@grappe/platform/reads';
import { DeclarationsModule } from '@grappe/platform/jobs';
import { Allowance } from './allowance';
import { ArgumentsGuard } from './arguments.guard';
import { CompiledAnswers } from './compiled-answers';
import { compiledFields } from './compiled-fields';
import { errorPresenter } from './error-presenter';
import { GraphQLDriver } from './graphql-driver';
import { RootFields } from './root-fields';

/** What the driver asks, which Nest makes in a module of its own. */
@Global()
@Module({ imports: [DeclarationsModule], providers: [RootFields, CompiledAnswers, Allowance], exports: [CompiledAnswers, Allowance] })
class CompiledAnswersModule {}

/** Apollo Server on the process's HTTP server, at `/graphql`. */
@Module({})
export class GraphQLServerModule {
  /** @param schemaFile where the schema is written at start, in development only */
  static serve(schemaFile: string | true = true): DynamicModule {
    return {
      module: GraphQLServerModule,
      imports: [
        CompiledAnswersModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: GraphQLDriver,
          path: '/graphql',
          autoSchemaFile: schemaFile,
          sortSchema: true,
          graphiql: false,
          parseOptions: { maxTokens: limits.documentTokens },
          includeStacktraceInErrorResponses: false,
          fieldResolver,
          ...compiledFields(),
          // It would look at every field of every answer, and we give no cache hints.
          plugins: [ApolloServerPluginCacheControlDisabled(), errorPresenter],
        }),
      ],
      providers: [ReadsCompleteness, { provide: APP_GUARD, useClass: ArgumentsGuard }, { provide: APP_GUARD, useClass: ScopeGuard }],
    };
  }
}
