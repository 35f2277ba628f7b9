import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module';
import { AudienceTold } from './realtime/audience-told';
import { ElevationBroadcasts } from './realtime/elevation.broadcasts';
import { OfferNeedBroadcasts } from './realtime/offer-need.broadcasts';
import { ProjectBroadcasts } from './realtime/project.broadcasts';
import { ProjectRoom } from './realtime/project.room';
import { RequestBroadcasts } from './realtime/request.broadcasts';

@Module({ imports: [ProjectsModule], providers: [ProjectRoom, AudienceTold, ProjectBroadcasts, OfferNeedBroadcasts, RequestBroadcasts, ElevationBroadcasts] })
export class ProjectsRealtimeModule {}
