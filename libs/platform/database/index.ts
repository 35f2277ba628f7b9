export * from './database.module';
export * from './migrate';
export * as platformMigrations from './migrations';
export { actingAt } from './moment';
export * from './naming';
export * from './sql';
export * from './statistics';
export * from './tx';
export * from './unit-of-work';
