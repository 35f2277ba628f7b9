export * from './connection';
export * from './context';
export * from './graphql-server.module';
export * from './scalars';
export { SharedAnswer } from './shared-answers';
