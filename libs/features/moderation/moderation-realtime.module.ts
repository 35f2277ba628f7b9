import { Module } from '@nestjs/common';
import { ModerationModule } from './moderation.module';
import { ModerationBroadcasts } from './realtime/moderation.broadcasts';

@Module({ imports: [ModerationModule], providers: [ModerationBroadcasts] })
export class ModerationRealtimeModule {}
