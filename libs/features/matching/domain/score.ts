import type { MatchReasonKind } from '@grappe/contracts';
import type { Match, MatchFacts, MatchReason } from './match';

/** The most points that each reason can bring; together 100. */
export const weights: Readonly<Record<MatchReasonKind, number>> = {
  /** It has the competences that the seat asks for: in proportion to how many of them. */
  COMPETENCE: 35,
  /** It speaks of the same things: rare words count, each further one a little less. */
  TEXT: 20,
  /** It has done such a thing before: each further project a little less. */
  EXPERIENCE: 12,
  /** It brings the Porter role that the seat asks for; half of it for a role that nobody in the consortium has. */
  ROLE: 9,
  /** They know one another: each further project together a little less. */
  PAST_COOPERATION: 9,
  /** It is near the lead: all of it next door, half of it at `halfwayKm`. */
  DISTANCE: 8,
  /** It is what the seat asks for; half of it for a nature that nobody in the consortium has. */
  NATURE: 7,
};

/** The distance at which nearness is worth half. */
const halfwayKm = 60;
/** How much of its weight a reason must bring to be worth a line. */
const leastPoints = 0.5;
/** Words that are named with a reason. */
const wordsNamed = 6;

/** All of the weight is reached only in the long run; `step` of what is left is won by each unit. */
const saturating = (weight: number, amount: number, step: number): number => weight * (1 - (1 - step) ** amount);

/** Whether something recommends the two to one another. To be near, or to fill out a consortium unasked, only adds to that. */
const isRecommended = ({ held, words, projectsAlike, projectsTogether, role: brought, nature: what }: MatchFacts): boolean =>
  held.length > 0 || words.length > 0 || projectsAlike > 0 || projectsTogether > 0 || brought?.why === 'asked' || what?.why === 'asked';

const empty: Omit<MatchReason, 'kind' | 'points'> = { competenceIds: [], words: [], distanceKm: null, role: null, nature: null, count: null };

/** Why an organisation and a seat go together, and how well. Who must not be proposed was filtered out before: that is never a reason. */
export function matchOf(facts: MatchFacts): Match {
  if (!isRecommended(facts)) return { score: 0, reasons: [] };
  const reasons = [competence(facts), text(facts), experience(facts), role(facts), nature(facts), distance(facts), cooperation(facts)]
    .filter((reason): reason is MatchReason => reason !== null)
    .map((reason) => ({ ...reason, points: rounded(reason.points) }))
    .filter((reason) => reason.points >= leastPoints)
    .sort((a, b) => b.points - a.points || a.kind.localeCompare(b.kind));
  return { score: rounded(reasons.reduce((sum, reason) => sum + reason.points, 0)), reasons };
}

const rounded = (points: number): number => Math.round(points * 10) / 10;

function competence({ asked, held }: MatchFacts): MatchReason | null {
  if (asked === 0 || held.length === 0) return null;
  return { ...empty, kind: 'COMPETENCE', points: (weights.COMPETENCE * Math.min(held.length, asked)) / asked, competenceIds: held, count: held.length };
}

function text({ words }: MatchFacts): MatchReason | null {
  const telling = [...words].filter(({ rarity }) => rarity > 0).sort((a, b) => b.rarity - a.rarity || a.word.localeCompare(b.word));
  if (telling.length === 0) return null;
  const amount = telling.reduce((sum, { rarity }) => sum + rarity, 0);
  return { ...empty, kind: 'TEXT', points: saturating(weights.TEXT, amount, 0.3), words: telling.slice(0, wordsNamed).map(({ word }) => word), count: telling.length };
}

/** Projects that needed the same competences tell more than those that are only of the same kind. */
function experience({ projectsAlike, projectsOfKind }: MatchFacts): MatchReason | null {
  const count = projectsAlike > 0 ? projectsAlike : projectsOfKind;
  if (count === 0) return null;
  const points = saturating(weights.EXPERIENCE * 0.75, projectsAlike, 0.3) + saturating(weights.EXPERIENCE * 0.25, projectsOfKind, 0.3);
  return { ...empty, kind: 'EXPERIENCE', points, count };
}

const worth = (weight: number, why: 'asked' | 'lacking'): number => (why === 'asked' ? weight : weight / 2);

const role = ({ role: found }: MatchFacts): MatchReason | null =>
  found && { ...empty, kind: 'ROLE', points: worth(weights.ROLE, found.why), role: found.role };

const nature = ({ nature: found }: MatchFacts): MatchReason | null =>
  found && { ...empty, kind: 'NATURE', points: worth(weights.NATURE, found.why), nature: found.nature };

function distance({ distanceKm }: MatchFacts): MatchReason | null {
  if (distanceKm === null) return null;
  return { ...empty, kind: 'DISTANCE', points: (weights.DISTANCE * halfwayKm) / (halfwayKm + distanceKm), distanceKm: Math.round(distanceKm) };
}

function cooperation({ projectsTogether }: MatchFacts): MatchReason | null {
  if (projectsTogether === 0) return null;
  return { ...empty, kind: 'PAST_COOPERATION', points: saturating(weights.PAST_COOPERATION, projectsTogether, 0.4), count: projectsTogether };
}
