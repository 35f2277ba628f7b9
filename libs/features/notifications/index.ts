export { MarkNotificationsRead } from './cases/mark-notifications-read.case';
export { Notify } from './cases/notify.case';
export { NotificationQueries } from './cases/notifications.queries';
export { Notifications1763800200000 } from './data/migrations/notifications-1763800200000';
export * from './domain/events';
export type { Telling } from './domain/notification';
export { NotificationsModule } from './notifications.module';
