import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module';
import { EndElevations } from './reactions/end-elevations';
import { LeaverHasNoRequests } from './reactions/organisation-leaves-the-cluster.reactions';
import { TellOfProjects } from './reactions/tell-of-projects.reactions';

@Module({ imports: [ProjectsModule], providers: [TellOfProjects, LeaverHasNoRequests, EndElevations] })
export class ProjectsReactionsModule {}
