export { MatchingQueries } from './cases/matching.queries';
export { MatchingModule } from './matching.module';
