export * from './event';
export * from './event-log';
export * from './events.module';
export * from './reaction';
export * from './relay';
