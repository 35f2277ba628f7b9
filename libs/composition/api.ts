import type { ModuleMetadata } from '@nestjs/common';
import { AccessModule } from '@grappe/platform/access';
import { GraphQLServerModule } from '@grappe/platform/graphql';
import { MailboxApiModule } from '@grappe/platform/mail';
import { ClustersApiModule } from '@grappe/features/clusters/clusters-api.module';
import { ConversationsApiModule } from '@grappe/features/conversations/conversations-api.module';
import { IdentityApiModule } from '@grappe/features/identity/identity-api.module';
import { ModerationApiModule } from '@grappe/features/moderation/moderation-api.module';
import { NotificationsApiModule } from '@grappe/features/notifications/notifications-api.module';
import { WorkingGroupsApiModule } from '@grappe/features/working-groups/working-groups-api.module';
import { HealthModule } from '@grappe/platform/http';

/** The GraphQL of each feature, from the lowest rung up. */
export const apiModules: NonNullable<ModuleMetadata['imports']> = [
  MailboxApiModule,
  IdentityApiModule,
  NotificationsApiModule,
  ClustersApiModule,
  ConversationsApiModule,
  WorkingGroupsApiModule,
  ModerationApiModule,
];

/** The process that answers `/graphql`. */
export const api: NonNullable<ModuleMetadata['imports']> = [AccessModule, HealthModule, GraphQLServerModule.serve(), ...apiModules];
