import { Injectable } from '@nestjs/common';
import type { GraphQLContext } from '@grappe/platform/graphql';
import type { Selected } from '@grappe/platform/reads';
import { MatchingQueries, type PartnerSuggestion, type SeatRequest } from '../cases/matching.queries';

interface Waiting extends SeatRequest {
  readonly selection: readonly Selected[];
  readonly answer: (suggestions: PartnerSuggestion[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Gathers the seats of one answer, so that they are weighed together and cost the same statements as one. */
@Injectable()
export class SuggestionBatches {
  private readonly waiting = new WeakMap<GraphQLContext, Waiting[]>();

  constructor(private readonly queries: MatchingQueries) {}

  load(context: GraphQLContext, request: SeatRequest, selection: readonly Selected[]): Promise<PartnerSuggestion[]> {
    return new Promise((answer, fail) => {
      const gathered = this.waiting.get(context);
      const waiting = { ...request, selection, answer, fail };
      if (gathered) {
        gathered.push(waiting);
        return;
      }
      this.waiting.set(context, [waiting]);
      // The resolvers of sibling seats are called within this turn.
      setImmediate(() => void this.flush(context));
    });
  }

  private async flush(context: GraphQLContext): Promise<void> {
    const gathered = this.waiting.get(context) ?? [];
    this.waiting.delete(context);
    const bySelection = new Map<string, Waiting[]>();
    for (const waiting of gathered) {
      const key = JSON.stringify(waiting.selection);
      bySelection.set(key, [...(bySelection.get(key) ?? []), waiting]);
    }
    await Promise.all([...bySelection.values()].map((alike) => this.answer(context, alike)));
  }

  private async answer(context: GraphQLContext, alike: readonly Waiting[]): Promise<void> {
    try {
      const suggestions = await this.queries.partnersFor(context.reader, alike, alike[0]?.selection ?? []);
      alike.forEach(({ answer }, place) => answer(suggestions[place] ?? []));
    } catch (error) {
      alike.forEach(({ fail }) => fail(error));
    }
  }
}
