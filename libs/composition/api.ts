import type { ModuleMetadata } from '@nestjs/common';
import { AccessModule } from '@grappe/platform/access';
import { ErrorKindsModule, GraphQLServerModule, NodeModule } from '@grappe/platform/graphql';
import { HealthModule } from '@grappe/platform/http';
import { MailboxApiModule } from '@grappe/platform/mail';
import { SubscriptionsModule } from '@grappe/platform/subscriptions';
import { AuditApiModule } from '@grappe/features/audit/audit-api.module';
import { ClustersApiModule } from '@grappe/features/clusters/clusters-api.module';
import { ConversationsApiModule } from '@grappe/features/conversations/conversations-api.module';
import { DemoApiModule } from '@grappe/features/demo/demo-api.module';
import { IdentityApiModule } from '@grappe/features/identity/identity-api.module';
import { IndicatorsApiModule } from '@grappe/features/indicators/indicators-api.module';
import { MatchingApiModule } from '@grappe/features/matching/matching-api.module';
import { ModerationApiModule } from '@grappe/features/moderation/moderation-api.module';
import { NotificationsApiModule } from '@grappe/features/notifications/notifications-api.module';
import { ProjectsApiModule } from '@grappe/features/projects/projects-api.module';
import { SavedSearchesApiModule } from '@grappe/features/saved-searches/saved-searches-api.module';
import { WebhooksApiModule } from '@grappe/features/webhooks/webhooks-api.module';
import { WorkingGroupsApiModule } from '@grappe/features/working-groups/working-groups-api.module';
import { roomModules } from './realtime';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** The GraphQL of each feature, from the lowest rung up. */
export const apiModules: Imports = [
  ErrorKindsModule,
  NodeModule,
  MailboxApiModule,
  SubscriptionsModule,
  IdentityApiModule,
  NotificationsApiModule,
  ClustersApiModule,
  ConversationsApiModule,
  WorkingGroupsApiModule,
  ProjectsApiModule,
  SavedSearchesApiModule,
  WebhooksApiModule,
  MatchingApiModule,
  ModerationApiModule,
  AuditApiModule,
  IndicatorsApiModule,
  DemoApiModule,
];

/** The process that answers `/graphql`, by HTTP and live. */
export const api: Imports = [AccessModule, HealthModule, GraphQLServerModule.serve(), ...apiModules, ...roomModules];
