import type { DynamicModule, ModuleMetadata } from '@nestjs/common';
import { limits } from '@grappe/contracts';
import { AccessModule } from '@grappe/platform/access';
import { ConfigModule, type Config } from '@grappe/platform/config';
import { DatabaseModule, platformMigrations, type Migration } from '@grappe/platform/database';
import { ReadsModule } from '@grappe/platform/reads';
import { AuditModule } from '@grappe/features/audit';
import { Admitted1764500000000, AnimateursSecondFactor1764090100000, Clusters1763800300000, ClustersModule, CompanyGroups1764133000000, Entries1764090000000, ShownFields1764132000000, StandingChanges1764200000000 } from '@grappe/features/clusters';
import { Conversations1763800400000, ConversationsModule } from '@grappe/features/conversations';
import { DemoModule } from '@grappe/features/demo';
import { DataExports1764130000000, Identity1763800100000, IdentityModule, LinkedAccounts1764092000000, MailLinks1764086500000, Profiles1764131000000, SecondFactors1764090000000, Sessions1764086400000 } from '@grappe/features/identity';
import { ImportsModule } from '@grappe/features/imports';
import { IndicatorsModule } from '@grappe/features/indicators';
import { MatchingModule } from '@grappe/features/matching';
import { Moderation1763800800000, ModerationModule } from '@grappe/features/moderation';
import { Notifications1763800200000, NotificationsModule } from '@grappe/features/notifications';
import { Audiences1764100900000, Elevations1764100800000, ExcludedCompanyGroups1764133100000, HasExcluded1764300000000, OfferNeedAudiences1764101000000, ProjectCalled1764400000000, Projects1763800600000, ProjectSeen1764093600000, ProjectsModule, Undertakings1764090000000 } from '@grappe/features/projects';
import { SavedSearches1764088200000, SavedSearchesModule } from '@grappe/features/saved-searches';
import { Webhooks1764089000000, WebhooksModule } from '@grappe/features/webhooks';
import { WorkingGroups1763800500000, WorkingGroupsModule } from '@grappe/features/working-groups';

type Imports = NonNullable<ModuleMetadata['imports']>;

/** What every process loads: the cases and data of each feature, from the lowest rung up. */
export const featureModules: Imports = [
  IdentityModule,
  NotificationsModule,
  ClustersModule,
  ConversationsModule,
  WorkingGroupsModule,
  ProjectsModule,
  SavedSearchesModule,
  WebhooksModule,
  MatchingModule,
  ModerationModule,
  AuditModule,
  IndicatorsModule,
  ImportsModule,
  DemoModule,
];

/** Every migration of the product. TypeORM runs them in the order of the digits that end their names. */
export const migrations: readonly Migration[] = [
  ...Object.values(platformMigrations),
  Identity1763800100000,
  Sessions1764086400000,
  SecondFactors1764090000000,
  LinkedAccounts1764092000000,
  Notifications1763800200000,
  Clusters1763800300000,
  AnimateursSecondFactor1764090100000,
  Conversations1763800400000,
  WorkingGroups1763800500000,
  Projects1763800600000,
  Undertakings1764090000000,
  Elevations1764100800000,
  ProjectSeen1764093600000,
  Audiences1764100900000,
  OfferNeedAudiences1764101000000,
  CompanyGroups1764133000000,
  ExcludedCompanyGroups1764133100000,
  Moderation1763800800000,
  MailLinks1764086500000,
  SavedSearches1764088200000,
  Webhooks1764089000000,
  Entries1764090000000,
  DataExports1764130000000,
  Profiles1764131000000,
  ShownFields1764132000000,
  StandingChanges1764200000000,
  HasExcluded1764300000000,
  ProjectCalled1764400000000,
  Admitted1764500000000,
];

class Installation {}

/** The root module of a process: configuration, database, reads, features, and what the process is for. */
export function installation(config: Config, ...processes: readonly Imports[]): DynamicModule {
  const purpose = new Set(processes.flat());
  // Somebody waits for what a process with doors does; an import may take its time.
  const statementSeconds = purpose.has(AccessModule) ? limits.statementSeconds : undefined;
  const platform = [ConfigModule.with(config), DatabaseModule.connect(statementSeconds), ReadsModule];
  return { module: Installation, imports: [...platform, ...featureModules, ...purpose] };
}
