import type { ModuleMetadata } from '@nestjs/common';
import { RelayModule } from '@grappe/platform/events';
import { MailModule } from '@grappe/platform/mail';
import { ClustersReactionsModule } from '@grappe/features/clusters/clusters-reactions.module';
import { ModerationReactionsModule } from '@grappe/features/moderation/moderation-reactions.module';
import { WorkingGroupsReactionsModule } from '@grappe/features/working-groups/working-groups-reactions.module';

/** The process that runs jobs: mails, and the reactions of each feature. */
export const worker: NonNullable<ModuleMetadata['imports']> = [RelayModule, MailModule, ClustersReactionsModule, WorkingGroupsReactionsModule, ModerationReactionsModule];
