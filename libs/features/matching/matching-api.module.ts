import { Module } from '@nestjs/common';
import { ProjectsApiModule } from '@grappe/features/projects/projects-api.module';
import { CallsResolver, SeatMatchingFields } from './api/matching.resolvers';
import { MatchingModule } from './matching.module';

@Module({ imports: [MatchingModule, ProjectsApiModule], providers: [SeatMatchingFields, CallsResolver] })
export class MatchingApiModule {}
