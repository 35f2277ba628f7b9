import { Module } from '@nestjs/common';
import { ConversationsModule } from '@grappe/features/conversations';
import { NotificationsModule } from '@grappe/features/notifications';
import { ModerationModule } from './moderation.module';
import { TellOfModeration } from './reactions/tell-of-moderation.reactions';

@Module({ imports: [ModerationModule, ConversationsModule, NotificationsModule], providers: [TellOfModeration] })
export class ModerationReactionsModule {}
