import type { ModuleMetadata } from '@nestjs/common';
import { AccessModule } from '@grappe/platform/access';
import { HealthModule } from '@grappe/platform/http';
import { RealtimeModule } from '@grappe/platform/realtime';
import { ClustersRealtimeModule } from '@grappe/features/clusters/clusters-realtime.module';
import { ConversationsRealtimeModule } from '@grappe/features/conversations/conversations-realtime.module';
import { IdentityRealtimeModule } from '@grappe/features/identity/identity-realtime.module';
import { NotificationsRealtimeModule } from '@grappe/features/notifications/notifications-realtime.module';
import { WorkingGroupsRealtimeModule } from '@grappe/features/working-groups/working-groups-realtime.module';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** Rooms and broadcasts of each feature, from the lowest rung up. */
const realtimeModules: Imports = [
  IdentityRealtimeModule,
  NotificationsRealtimeModule,
  ClustersRealtimeModule,
  ConversationsRealtimeModule,
  WorkingGroupsRealtimeModule,
];

/** The process that holds the sockets. */
export const realtime: Imports = [AccessModule, HealthModule, RealtimeModule, ...realtimeModules];
