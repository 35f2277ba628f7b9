import { Module } from '@nestjs/common';
import { NotificationsResolver, ViewerNotifications } from './api/notifications.resolver';
import { NotificationsModule } from './notifications.module';

@Module({ imports: [NotificationsModule], providers: [NotificationsResolver, ViewerNotifications] })
export class NotificationsApiModule {}
