import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module';
import { EndElevations } from './reactions/end-elevations';
import { JoinerOfExcludedGroup } from './reactions/organisation-joins-a-company-group.reactions';
import { LeaverHasNoRequests } from './reactions/organisation-leaves-the-cluster.reactions';
import { TellOfProjects } from './reactions/tell-of-projects.reactions';

@Module({ imports: [ProjectsModule], providers: [TellOfProjects, LeaverHasNoRequests, EndElevations, JoinerOfExcludedGroup] })
export class ProjectsReactionsModule {}
