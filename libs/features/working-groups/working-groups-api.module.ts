import { Module } from '@nestjs/common';
import { GroupMembersResolver } from './api/group-members.resolver';
import { JoinRequestsResolver } from './api/join-requests.resolver';
import { WorkingGroupChanges } from './api/working-group-changes.resolver';
import { WorkingGroupsResolver } from './api/working-groups.resolver';
import { WorkingGroupsModule } from './working-groups.module';

@Module({ imports: [WorkingGroupsModule], providers: [WorkingGroupsResolver, GroupMembersResolver, JoinRequestsResolver, WorkingGroupChanges] })
export class WorkingGroupsApiModule {}

/** What other features' api rooms hang their fields on. */
export { WorkingGroup } from './api/working-groups.types';
