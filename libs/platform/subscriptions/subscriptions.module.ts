import { Module } from '@nestjs/common';
import { RoomsModule } from '@grappe/platform/realtime';
import { ChangedResolver } from './changed.resolver';
import { SubscriptionServer } from './subscription-server';

/** For the process that has the schema: what it tells live. Needs the rooms of the features. */
@Module({ imports: [RoomsModule], providers: [SubscriptionServer, ChangedResolver] })
export class SubscriptionsModule {}
