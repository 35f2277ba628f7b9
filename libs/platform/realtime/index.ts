export * from './declarations';
export * from './realtime.module';
export * from './socket-adapter';
