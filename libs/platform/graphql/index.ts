export { CompiledAnswers } from './compiled-answers';
export * from './connection';
export * from './context';
export { presentError } from './error-presenter';
export * from './graphql-server.module';
export { MutationInput, MutationPayload } from './mutation';
export * from './scalars';
export { SharedAnswer } from './shared-answers';
export { weigh } from './weight';
