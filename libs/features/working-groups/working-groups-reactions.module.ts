import { Module } from '@nestjs/common';
import { NotificationsModule } from '@grappe/features/notifications';
import { OrganisationLeavesTheCluster } from './reactions/organisation-leaves-the-cluster.reactions';
import { TellOfJoinRequests } from './reactions/tell-of-join-requests.reactions';
import { WorkingGroupsModule } from './working-groups.module';

@Module({ imports: [WorkingGroupsModule, NotificationsModule], providers: [TellOfJoinRequests, OrganisationLeavesTheCluster] })
export class WorkingGroupsReactionsModule {}
