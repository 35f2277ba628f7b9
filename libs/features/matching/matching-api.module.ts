import { Module } from '@nestjs/common';
import { ProjectsApiModule } from '@grappe/features/projects/projects-api.module';
import { CallsResolver, SeatMatchingFields } from './api/matching.resolvers';
import { SuggestionBatches } from './api/suggestion-batches';
import { MatchingModule } from './matching.module';

@Module({ imports: [MatchingModule, ProjectsApiModule], providers: [SuggestionBatches, SeatMatchingFields, CallsResolver] })
export class MatchingApiModule {}
