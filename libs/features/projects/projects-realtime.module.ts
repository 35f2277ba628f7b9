import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module';
import { ProjectBroadcasts } from './realtime/project.broadcasts';
import { ProjectRoom } from './realtime/project.room';
import { RequestBroadcasts } from './realtime/request.broadcasts';

@Module({ imports: [ProjectsModule], providers: [ProjectRoom, ProjectBroadcasts, RequestBroadcasts] })
export class ProjectsRealtimeModule {}
