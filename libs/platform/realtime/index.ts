export * from './declarations';
export * from './event-line';
export * from './realtime.module';
export * from './rooms';
export * from './seats';
export * from './socket-adapter';
