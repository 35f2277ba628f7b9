import { Module } from '@nestjs/common';
import { NotificationsModule } from './notifications.module';
import { TellOfSecurity } from './reactions/tell-of-security.reactions';

@Module({ imports: [NotificationsModule], providers: [TellOfSecurity] })
export class NotificationsReactionsModule {}
