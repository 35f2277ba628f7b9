import { Module } from '@nestjs/common';
import { EventsModule } from '@grappe/platform/events';
import { DeclarationsModule } from '@grappe/platform/jobs';
import { EventListener } from './event-listener';
import { RealtimeGateway } from './realtime.gateway';
import { Rooms } from './rooms';

/** For the process that holds the sockets. */
@Module({ imports: [DeclarationsModule, EventsModule], providers: [EventListener, Rooms, RealtimeGateway] })
export class RealtimeModule {}
