import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module';
import { ElevationBroadcasts } from './realtime/elevation.broadcasts';
import { ProjectBroadcasts } from './realtime/project.broadcasts';
import { ProjectRoom } from './realtime/project.room';
import { RequestBroadcasts } from './realtime/request.broadcasts';

@Module({ imports: [ProjectsModule], providers: [ProjectRoom, ProjectBroadcasts, RequestBroadcasts, ElevationBroadcasts] })
export class ProjectsRealtimeModule {}
