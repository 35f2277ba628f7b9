import type { ModuleMetadata } from '@nestjs/common';
import { RelayModule } from '@grappe/platform/events';
import { MailModule } from '@grappe/platform/mail';
import { ClustersReactionsModule } from '@grappe/features/clusters/clusters-reactions.module';
import { WorkingGroupsReactionsModule } from '@grappe/features/working-groups/working-groups-reactions.module';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** The reactions of each feature, from the lowest rung up. */
const reactionModules: Imports = [ClustersReactionsModule, WorkingGroupsReactionsModule];

/** The process that runs jobs: reactions and mails. */
export const worker: Imports = [RelayModule, MailModule, ...reactionModules];
