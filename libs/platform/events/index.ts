export * from './event';
export * from './event-log';
export * from './events.module';
export * from './forget-client-mutations';
export * from './reaction';
export * from './relay';
