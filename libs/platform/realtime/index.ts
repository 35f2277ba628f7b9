export * from './declarations';
export * from './realtime.module';
export * from './rooms';
export * from './socket-adapter';
