export * from './database.module';
export * from './migrate';
export * as platformMigrations from './migrations';
export * from './naming';
export * from './sql';
export * from './tx';
export * from './unit-of-work';
