import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { ConversationsModule } from '@grappe/features/conversations';
import { NounRegistry } from '@grappe/platform/reads';
import { DismissReport } from './cases/dismiss-report.case';
import { HideAsModerator } from './cases/hide-as-moderator.case';
import { ModerationQueries } from './cases/moderation.queries';
import { ModerationWork } from './cases/moderation-work';
import { Moderators } from './cases/moderators';
import { ReportMessage } from './cases/report-message.case';
import { RestoreAsModerator } from './cases/restore-as-moderator.case';
import { moderationPersonalData } from './data/personal-data';
import { channelFields, moderationActionReads, reportReads } from './data/moderation.reads';
import { ModerationActionRow, ReportRow } from './data/report.entity';
import { ReportRepository } from './data/report.repository';

const cases = [ReportMessage, HideAsModerator, RestoreAsModerator, DismissReport, Moderators, ModerationQueries];

/** Reports, and what is decided about messages. */
@Module({
  imports: [ConversationsModule, TypeOrmModule.forFeature([ReportRow, ModerationActionRow])],
  providers: [ReportRepository, ModerationWork, ...cases],
  exports: cases,
})
export class ModerationModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry) {
    personalData.declare(...moderationPersonalData);
    registry.declare(reportReads, moderationActionReads);
    registry.extend('Channel', channelFields);
  }
}
