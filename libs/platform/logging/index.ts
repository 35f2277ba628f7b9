export * from './process-logger';
