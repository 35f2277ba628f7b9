import type { CompetenceLabelFragment } from '../../../generated/graphql';

interface SoughtSeat {
  readonly places: number;
  readonly filled: number;
  readonly competences: readonly CompetenceLabelFragment[];
}

/** What the seats with a free place still look for, each competence once, in the order of the seats. */
export function competencesSought(seats: readonly SoughtSeat[]): CompetenceLabelFragment[] {
  const open = seats.filter(({ places, filled }) => filled < places);
  return [...new Map(open.flatMap(({ competences }) => competences.map((competence) => [competence.id, competence]))).values()];
}
