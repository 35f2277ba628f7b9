export * from './app/boot-modules';
export * from './app/boot-product';
export * from './app/graphql-client';
export * from './app/select';
export * from './app/socket-client';
export * from './app/test-config';
export { FailedJobs } from './database/jobs';
export { countSql, type CountedSql } from './database/sql-counter';
export * from './database/test-database';
