import type { DataSource, Logger } from 'typeorm';

/** The statements that something cost. */
export interface CountedSql<Result> {
  readonly result: Result;
  /** How many, without those that open and close transactions. */
  readonly count: number;
  readonly statements: readonly string[];
}

const frame = /^(start transaction|commit|rollback|savepoint|release)/i;

/** Runs something and tells the SQL that it sent through the product's pool. Let jobs come to rest before. */
export async function countSql<Result>(dataSource: DataSource, work: () => Promise<Result>): Promise<CountedSql<Result>> {
  const statements: string[] = [];
  const before = dataSource.logger;
  const counting: Logger = {
    logQuery: (query) => void (frame.test(query) || statements.push(query)),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
  Object.assign(dataSource, { logger: counting });
  try {
    const result = await work();
    return { result, count: statements.length, statements };
  } finally {
    Object.assign(dataSource, { logger: before });
  }
}
