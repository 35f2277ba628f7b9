import type { ModuleMetadata } from '@nestjs/common';
import { RelayModule } from '@grappe/platform/events';
import { MailModule } from '@grappe/platform/mail';
import { ClustersReactionsModule } from '@grappe/features/clusters/clusters-reactions.module';
import { IdentityReactionsModule } from '@grappe/features/identity/identity-reactions.module';
import { ModerationReactionsModule } from '@grappe/features/moderation/moderation-reactions.module';
import { NotificationsReactionsModule } from '@grappe/features/notifications/notifications-reactions.module';
import { ProjectsReactionsModule } from '@grappe/features/projects/projects-reactions.module';
import { SavedSearchesReactionsModule } from '@grappe/features/saved-searches/saved-searches-reactions.module';
import { WebhooksReactionsModule } from '@grappe/features/webhooks/webhooks-reactions.module';
import { WorkingGroupsReactionsModule } from '@grappe/features/working-groups/working-groups-reactions.module';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** The process that runs jobs: mails, and the reactions of each feature. */
export const worker: Imports = [
  RelayModule,
  MailModule,
  IdentityReactionsModule,
  NotificationsReactionsModule,
  ClustersReactionsModule,
  WorkingGroupsReactionsModule,
  ProjectsReactionsModule,
  SavedSearchesReactionsModule,
  WebhooksReactionsModule,
  ModerationReactionsModule,
];
