import { Args, Context, ID, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Seat } from '@grappe/features/projects/projects-api.module';
import { Access, CurrentReader } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { ReadValue, Selection, type Selected } from '@grappe/platform/reads';
import { MatchingQueries, type CallSuggestion as RankedCall, type PartnerSuggestion as RankedPartner } from '../cases/matching.queries';
import { CallSuggestion, PartnerSuggestion } from './matching.types';
import { SuggestionBatches } from './suggestion-batches';

@Resolver(() => Seat)
export class SeatMatchingFields {
  constructor(private readonly batches: SuggestionBatches) {}

  @ResolveField(() => [PartnerSuggestion], { description: 'Who could take it, the best first; to the persons of the lead, for everyone else none.' })
  suggestions(
    @ReadValue() seatId: string,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most.' }) first: number,
    @Context() context: GraphQLContext,
    @Selection() selection: readonly Selected[],
  ): Promise<RankedPartner[]> {
    return this.batches.load(context, { seatId, first }, selection);
  }
}

@Resolver(() => CallSuggestion)
export class CallsResolver {
  constructor(private readonly queries: MatchingQueries) {}

  @Query(() => [CallSuggestion], { description: 'Open seats that look for an organisation which one represents, the best first.' })
  @Access('PERSON', 'PROJECTS_READ')
  callsForOrganisation(
    @Args('organisationId', { type: () => ID, description: 'One of one’s own.' }) organisationId: string,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most.' }) first: number,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<RankedCall[]> {
    return this.queries.callsFor(reader, organisationId, first, selection);
  }
}
