import { Injectable } from '@nestjs/common';
import { limits, type Reader } from '@grappe/contracts';
import { actingFor, DomainError } from '@grappe/platform/kernel';
import { below, compiledKey, Reads, type Compiled, type Selected } from '@grappe/platform/reads';
import { PairsSource, type Pair } from '../data/pairs.source';
import { factsOf } from '../domain/facts';
import type { Match, MatchReason } from '../domain/match';
import { matchOf } from '../domain/score';

interface Ranked extends Match {
  readonly pair: Pair;
}

/** What is asked for one seat. */
export interface SeatRequest {
  readonly seatId: string;
  readonly first: number;
}

type Shown = Omit<MatchReason, 'competenceIds'> & { readonly competences: readonly Compiled[] };

interface Suggestion {
  readonly score: number;
  readonly reasons: readonly Shown[];
  readonly invited: boolean;
}

export interface PartnerSuggestion extends Suggestion {
  readonly organisation: Compiled;
}

export interface CallSuggestion extends Suggestion {
  readonly seat: Compiled;
}

/** A key that no client can choose: answer keys are GraphQL names. */
const identity: Selected = { key: 'id of it', name: 'id', type: 'ID', args: {}, children: [] };

/** Who could take a seat, and which seats look for an organisation, with the reasons: four statements, however many seats. */
@Injectable()
export class MatchingQueries {
  constructor(
    private readonly source: PairsSource,
    private readonly reads: Reads,
  ) {}

  /** For each seat the organisations that could take it, the best first; none where the reader does not lead its project. */
  async partnersFor(reader: Reader, requests: readonly SeatRequest[], selection: readonly Selected[]): Promise<PartnerSuggestion[][]> {
    requests.forEach(({ first }) => judgeFirst(first));
    const pairs = await this.source.forSeats(reader, requests.map(({ seatId }) => seatId));
    const ranked = requests.map(({ seatId, first }) => rank(pairs.filter(({ seat }) => seat.seatId === seatId), ({ facts }) => facts.organisationId, first));
    const organisations = await this.byId('Organisation', ranked.flat().map(({ pair }) => pair.facts.organisationId), reader, below(selection, 'organisation'));
    const show = await this.presenter(reader, ranked.flat(), selection);
    return ranked.map((matches) =>
      matches.flatMap((match) => {
        const organisation = organisations.get(match.pair.facts.organisationId);
        return organisation ? [{ organisation, ...show(match) }] : [];
      }),
    );
  }

  /** Open seats that look for an organisation which the reader represents, the best first. */
  async callsFor(reader: Reader, organisationId: string, first: number, selection: readonly Selected[]): Promise<CallSuggestion[]> {
    actingFor(reader, organisationId);
    judgeFirst(first);
    const ranked = rank(await this.source.forOrganisation(reader, organisationId), ({ seat }) => seat.seatId, first);
    const seats = await this.byId('Seat', ranked.map(({ pair }) => pair.seat.seatId), reader, below(selection, 'seat'));
    const show = await this.presenter(reader, ranked, selection);
    return ranked.flatMap((match) => {
      const seat = seats.get(match.pair.seat.seatId);
      return seat ? [{ seat, ...show(match) }] : [];
    });
  }

  private async presenter(reader: Reader, ranked: readonly Ranked[], selection: readonly Selected[]): Promise<(match: Ranked) => Suggestion> {
    const competenceIds = ranked.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.competenceIds));
    const competences = await this.byId('Competence', competenceIds, reader, below(below(selection, 'reasons'), 'competences'));
    return ({ score, reasons, pair }) => ({
      score,
      invited: pair.facts.invited,
      reasons: reasons.map(({ competenceIds: ids, ...reason }) => ({
        ...reason,
        competences: ids.map((competenceId) => competences.get(competenceId)).filter((competence) => competence !== undefined),
      })),
    });
  }

  private async byId(noun: string, ids: readonly string[], reader: Reader, selection: readonly Selected[]): Promise<Map<string, Compiled>> {
    if (ids.length === 0 || selection.length === 0) return new Map(ids.map((known) => [known, {}]));
    const found = await this.reads.byIds(noun, [...new Set(ids)], reader, [identity, ...selection]);
    return new Map(found.map((thing) => [String(thing[compiledKey(identity.key)]), thing]));
  }
}

function judgeFirst(first: number): void {
  if (first < 1 || first > limits.suggestions) throw new DomainError('QUERY_TOO_LARGE', { limit: `first: 1–${limits.suggestions}` }, 'first');
}

/** The best of the pairs; one without any reason is no suggestion. */
function rank(pairs: readonly Pair[], idOf: (pair: Pair) => string, first: number): Ranked[] {
  return pairs
    .map((pair) => ({ pair, ...matchOf(factsOf(pair.seat, pair.facts)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score || idOf(a.pair).localeCompare(idOf(b.pair)))
    .slice(0, first);
}
