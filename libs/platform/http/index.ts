export * from './health.controller';
export * from './http-app';
