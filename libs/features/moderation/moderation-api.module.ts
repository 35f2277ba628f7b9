import { Module } from '@nestjs/common';
import { ChannelModerationFields } from './api/channel-fields.resolver';
import { ModerationActionsResolver } from './api/moderation-actions.resolver';
import { ReportsResolver } from './api/reports.resolver';
import { ModerationModule } from './moderation.module';

@Module({ imports: [ModerationModule], providers: [ReportsResolver, ModerationActionsResolver, ChannelModerationFields] })
export class ModerationApiModule {}
