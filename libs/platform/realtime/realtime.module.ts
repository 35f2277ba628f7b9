import { Module } from '@nestjs/common';
import { EventsModule } from '@grappe/platform/events';
import { DeclarationsModule } from '@grappe/platform/jobs';
import { EventLine } from './event-line';
import { EventListener } from './event-listener';
import { RealtimeGateway } from './realtime.gateway';
import { Rooms } from './rooms';

/** For processes that tell of events as they happen: which rooms there are, and what is said in them. */
@Module({ imports: [DeclarationsModule, EventsModule], providers: [EventListener, EventLine, Rooms], exports: [EventLine, Rooms] })
export class RoomsModule {}

/** For the process that holds the sockets. */
@Module({ imports: [RoomsModule], providers: [RealtimeGateway] })
export class RealtimeModule {}
