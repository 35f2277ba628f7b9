import { Module } from '@nestjs/common';
import { NotificationBroadcasts } from './realtime/notification.broadcasts';

@Module({ providers: [NotificationBroadcasts] })
export class NotificationsRealtimeModule {}
