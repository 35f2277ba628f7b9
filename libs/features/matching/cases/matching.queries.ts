import { Injectable } from '@nestjs/common';
import { id, limits, type Reader } from '@grappe/contracts';
import { actingFor, judge } from '@grappe/platform/kernel';
import { below, compiledKey, Reads, type Compiled, type Selected } from '@grappe/platform/reads';
import { MatchFactsSource, type PairRow } from '../data/match.facts';
import type { Match, MatchFacts } from '../domain/match';
import { rarityIn } from '../domain/rarity';
import { matchOf } from '../domain/score';

interface Ranked extends Match {
  readonly pair: PairRow;
}

/** A suggestion as GraphQL shows it: what was asked of the nouns is compiled, the reasons are ours. */
export type Suggestion = Readonly<Record<string, unknown>>;

const identity: Selected = { key: '__id', name: 'id', args: {}, children: [] };

/** Who could take a seat, and which seats look for an organisation, with the reasons. */
@Injectable()
export class MatchingQueries {
  constructor(
    private readonly source: MatchFactsSource,
    private readonly reads: Reads,
  ) {}

  /** Organisations for a seat of a project that the reader leads, the best first; for everyone else none. */
  async partnersFor(reader: Reader, seatId: string, first: number, selection: readonly Selected[]): Promise<Suggestion[]> {
    const ranked = rank(await this.source.partnersFor(reader, seatId), first);
    return this.present(reader, ranked, selection, 'organisation', 'Organisation', ({ organisationId }) => organisationId);
  }

  /** Open seats that look for an organisation which the reader represents, the best first. */
  async callsFor(reader: Reader, organisationId: string, first: number, selection: readonly Selected[]): Promise<Suggestion[]> {
    actingFor(reader, judge(id, organisationId));
    const ranked = rank(await this.source.callsFor(reader, organisationId), first);
    return this.present(reader, ranked, selection, 'seat', 'Seat', ({ seatId }) => seatId);
  }

  private async present(
    reader: Reader,
    ranked: readonly Ranked[],
    selection: readonly Selected[],
    field: 'organisation' | 'seat',
    noun: string,
    idOf: (pair: PairRow) => string,
  ): Promise<Suggestion[]> {
    const things = await this.byId(noun, ranked.map(({ pair }) => idOf(pair)), reader, below(selection, field));
    const competenceIds = [...new Set(ranked.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.competenceIds)))];
    const competences = await this.byId('Competence', competenceIds, reader, below(below(selection, 'reasons'), 'competences'));
    return ranked.flatMap(({ pair, score, reasons }) => {
      const thing = things.get(idOf(pair));
      if (!thing) return [];
      const shown = reasons.map((reason) => ({ ...reason, competences: reason.competenceIds.flatMap((competenceId) => competences.get(competenceId) ?? []) }));
      return [{ [field]: thing, score, reasons: shown, invited: pair.invited }];
    });
  }

  private async byId(noun: string, ids: readonly string[], reader: Reader, selection: readonly Selected[]): Promise<Map<string, Compiled>> {
    if (ids.length === 0) return new Map();
    const found = await this.reads.byIds(noun, ids, reader, [identity, ...selection]);
    return new Map(found.map((thing) => [String(thing[compiledKey(identity.key)]), thing]));
  }
}

/** The best of the pairs; one without any reason is no suggestion. */
function rank(pairs: readonly PairRow[], first: number): Ranked[] {
  const rarity = rarityIn(pairs.map(({ words }) => words));
  return pairs
    .map((pair) => ({ pair, ...matchOf(factsOf(pair, rarity)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score || a.pair.organisationId.localeCompare(b.pair.organisationId))
    .slice(0, Math.min(Math.max(first, 1), limits.suggestions));
}

function factsOf(pair: PairRow, rarity: (word: string) => number): MatchFacts {
  const { asked, held, words, projectsAlike, projectsOfKind, projectsTogether, role, roleWhy, nature, natureWhy, distanceKm } = pair;
  return {
    asked,
    held,
    words: words.map((word) => ({ word, rarity: rarity(word) })),
    projectsAlike,
    projectsOfKind,
    projectsTogether,
    distanceKm,
    role: role && roleWhy ? { role, why: roleWhy } : null,
    nature: natureWhy ? { nature, why: natureWhy } : null,
  };
}
