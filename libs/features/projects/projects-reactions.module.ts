import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module';
import { LeaverHasNoRequests } from './reactions/organisation-leaves-the-cluster.reactions';
import { TellOfProjects } from './reactions/tell-of-projects.reactions';

@Module({ imports: [ProjectsModule], providers: [TellOfProjects, LeaverHasNoRequests] })
export class ProjectsReactionsModule {}
