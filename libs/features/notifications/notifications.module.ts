import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { NounRegistry } from '@grappe/platform/reads';
import { MarkNotificationsRead } from './cases/mark-notifications-read.case';
import { NotificationQueries } from './cases/notifications.queries';
import { Notify } from './cases/notify.case';
import { notificationsPersonalData } from './data/personal-data';
import { NotificationRow } from './data/notification.entity';
import { notificationReads, viewerFields } from './data/notification.reads';
import { NotificationRepository } from './data/notification.repository';

const cases = [Notify, MarkNotificationsRead, NotificationQueries];

/** What persons are told. */
@Module({
  imports: [TypeOrmModule.forFeature([NotificationRow])],
  providers: [NotificationRepository, ...cases],
  exports: cases,
})
export class NotificationsModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry, repository: NotificationRepository) {
    personalData.declare(...notificationsPersonalData);
    personalData.atFarewell((tx, personId) => repository.forgetName(tx, personId));
    registry.declare(notificationReads);
    registry.extend('Viewer', viewerFields);
  }
}
