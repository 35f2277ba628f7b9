import { Module } from '@nestjs/common';
import { ProjectsModule } from '@grappe/features/projects';
import { column, NounRegistry } from '@grappe/platform/reads';
import { MatchingQueries } from './cases/matching.queries';
import { PairsSource } from './data/pairs.source';

/** Why a partner is proposed. */
@Module({ imports: [ProjectsModule], providers: [PairsSource, MatchingQueries], exports: [MatchingQueries] })
export class MatchingModule {
  constructor(registry: NounRegistry) {
    // The read hands the seat's id to the resolver, which ranks.
    registry.extend('Seat', { suggestions: column('id') });
  }
}
