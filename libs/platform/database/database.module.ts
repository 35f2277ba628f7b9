import { Global, Inject, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { limits } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { SnakeNaming } from './naming';
import { PreparingClient } from './preparing-client';
import { Statements } from './statements';
import { UnitOfWork } from './unit-of-work';

/** The process's pool of connections, and the unit of work on it. Features bring their rows with TypeOrmModule.forFeature. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param statementSeconds how long a statement may take before PostgreSQL gives it up; without it, as long as it needs */
  static connect(statementSeconds = 0): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            type: 'postgres' as const,
            url: config.DATABASE_URL,
            autoLoadEntities: true,
            namingStrategy: new SnakeNaming(),
            retryAttempts: 3,
            retryDelay: 500,
            // A statement is planned once for all values: with the visibility inside, planning takes longer than reading.
            extra: {
              Client: PreparingClient,
              max: config.DATABASE_POOL,
              connectionTimeoutMillis: limits.connectionSeconds * 1000,
              application_name: 'grappe',
              statement_timeout: statementSeconds * 1000,
              options: '-c plan_cache_mode=force_generic_plan',
            },
          }),
        }),
      ],
      providers: [UnitOfWork, Statements],
      exports: [UnitOfWork, Statements],
    };
  }
}

/** The pool, for a statement outside of any transaction (reads only). */
export const InjectDataSource = (): ParameterDecorator => Inject(DataSource) as ParameterDecorator;
