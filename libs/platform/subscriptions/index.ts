export type { Waiting } from './seat';
export { Live, type LiveStream } from './live';
export * from './subscriptions.module';
