import { Global, Module } from '@nestjs/common';
import { JobsModule } from '@grappe/platform/jobs';
import { EventLog } from './event-log';
import { ForgetClientMutations } from './forget-client-mutations';
import { Relay } from './relay';

/** For processes that listen to events. */
@Global()
@Module({ providers: [EventLog], exports: [EventLog] })
export class EventsModule {}

/** For the worker, which walks events to their reactions. */
@Module({ imports: [EventsModule, JobsModule], providers: [Relay, ForgetClientMutations] })
export class RelayModule {}
