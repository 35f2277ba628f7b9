import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module';
import { SessionBroadcasts } from './realtime/session.broadcasts';

@Module({ imports: [IdentityModule], providers: [SessionBroadcasts] })
export class IdentityRealtimeModule {}
