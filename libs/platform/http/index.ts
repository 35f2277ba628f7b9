export * from './csv-file';
export * from './health.controller';
export * from './http-app';
