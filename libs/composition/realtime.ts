import type { ModuleMetadata } from '@nestjs/common';
import { AccessModule } from '@grappe/platform/access';
import { HealthModule } from '@grappe/platform/http';
import { RealtimeModule } from '@grappe/platform/realtime';
import { ClustersRealtimeModule } from '@grappe/features/clusters/clusters-realtime.module';
import { ConversationsRealtimeModule } from '@grappe/features/conversations/conversations-realtime.module';
import { IdentityRealtimeModule } from '@grappe/features/identity/identity-realtime.module';
import { IndicatorsRealtimeModule } from '@grappe/features/indicators/indicators-realtime.module';
import { ModerationRealtimeModule } from '@grappe/features/moderation/moderation-realtime.module';
import { NotificationsRealtimeModule } from '@grappe/features/notifications/notifications-realtime.module';
import { ProjectsRealtimeModule } from '@grappe/features/projects/projects-realtime.module';
import { SavedSearchesRealtimeModule } from '@grappe/features/saved-searches/saved-searches-realtime.module';
import { WebhooksRealtimeModule } from '@grappe/features/webhooks/webhooks-realtime.module';
import { WorkingGroupsRealtimeModule } from '@grappe/features/working-groups/working-groups-realtime.module';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** The rooms of each feature, and who hears what there, from the lowest rung up. */
export const roomModules: Imports = [
  IdentityRealtimeModule,
  NotificationsRealtimeModule,
  ClustersRealtimeModule,
  ConversationsRealtimeModule,
  WorkingGroupsRealtimeModule,
  ProjectsRealtimeModule,
  SavedSearchesRealtimeModule,
  WebhooksRealtimeModule,
  ModerationRealtimeModule,
  IndicatorsRealtimeModule,
];

/** The process that holds the sockets. */
export const realtime: Imports = [AccessModule, HealthModule, RealtimeModule, ...roomModules];
