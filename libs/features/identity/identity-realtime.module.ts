import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module';
import { PersonRoom } from './realtime/person.room';
import { SessionBroadcasts } from './realtime/session.broadcasts';

@Module({ imports: [IdentityModule], providers: [PersonRoom, SessionBroadcasts] })
export class IdentityRealtimeModule {}
