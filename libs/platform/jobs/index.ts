export * from './discovery';
export * from './jobs.module';
export * from './task';
export * from './job-runner';
