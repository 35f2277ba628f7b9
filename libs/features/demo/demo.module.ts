import { Module } from '@nestjs/common';
import { ClustersModule } from '@grappe/features/clusters';
import { ConversationsModule } from '@grappe/features/conversations';
import { IdentityModule } from '@grappe/features/identity';
import { ModerationModule } from '@grappe/features/moderation';
import { ProjectsModule } from '@grappe/features/projects';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { DemoConversations } from './cases/demo-conversations';
import { DemoGroups } from './cases/demo-groups';
import { DemoPartnerships } from './cases/demo-partnerships';
import { DemoPeople } from './cases/demo-people';
import { DemoProjects } from './cases/demo-projects';
import { DemoUndertakings } from './cases/demo-undertakings';
import { MakeDemo } from './cases/make-demo.case';

/** The demo world, made through everybody's cases. */
@Module({
  imports: [IdentityModule, ClustersModule, ConversationsModule, WorkingGroupsModule, ProjectsModule, ModerationModule],
  providers: [MakeDemo, DemoPeople, DemoProjects, DemoPartnerships, DemoUndertakings, DemoGroups, DemoConversations],
  exports: [MakeDemo],
})
export class DemoModule {}
