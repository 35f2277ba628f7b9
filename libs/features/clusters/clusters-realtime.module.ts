import { Module } from '@nestjs/common';
import { ClustersModule } from './clusters.module';
import { ClusterRoom, ShowcaseRoom } from './realtime/cluster.rooms';
import { MembershipBroadcasts } from './realtime/membership.broadcasts';

@Module({ imports: [ClustersModule], providers: [ClusterRoom, ShowcaseRoom, MembershipBroadcasts] })
export class ClustersRealtimeModule {}
