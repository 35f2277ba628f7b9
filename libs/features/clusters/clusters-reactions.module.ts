import { Module } from '@nestjs/common';
import { NotificationsModule } from '@grappe/features/notifications';
import { ClustersModule } from './clusters.module';
import { TellOfMembership } from './reactions/tell-of-membership.reactions';

@Module({ imports: [ClustersModule, NotificationsModule], providers: [TellOfMembership] })
export class ClustersReactionsModule {}
