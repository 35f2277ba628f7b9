import { Module } from '@nestjs/common';
import { WorkingGroupBroadcasts } from './realtime/working-group.broadcasts';
import { WorkingGroupRoom } from './realtime/working-group.room';
import { WorkingGroupsModule } from './working-groups.module';

@Module({ imports: [WorkingGroupsModule], providers: [WorkingGroupRoom, WorkingGroupBroadcasts] })
export class WorkingGroupsRealtimeModule {}
