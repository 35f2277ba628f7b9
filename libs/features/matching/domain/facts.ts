import type { OrganisationNature, PorterRole } from '@grappe/contracts';
import type { MatchFacts, SharedWord } from './match';

/** What a seat asks for, and who is in its project. */
export interface SeatSide {
  readonly competenceIds: readonly string[];
  readonly role: PorterRole | null;
  readonly nature: OrganisationNature | null;
  readonly roles: readonly PorterRole[];
  readonly natures: readonly OrganisationNature[];
}

/** What an organisation is and has done. */
export interface OrganisationSide {
  readonly held: readonly string[];
  /** A word may come twice. */
  readonly words: readonly SharedWord[];
  readonly projectsAlike: number;
  readonly projectsOfKind: number;
  readonly projectsTogether: number;
  readonly role: PorterRole;
  readonly nature: OrganisationNature;
  readonly distanceKm: number | null;
}

/** What the two are to one another. A role or nature counts where the seat asks for it or, where it asks for none, where nobody brings it yet. */
export function factsOf(seat: SeatSide, { role, nature, words, ...organisation }: OrganisationSide): MatchFacts {
  const roleWhy = why(seat.role, seat.roles, role);
  const natureWhy = why(seat.nature, seat.natures, nature);
  return {
    ...organisation,
    asked: seat.competenceIds.length,
    words: [...new Map(words.map((shared) => [shared.word, shared])).values()],
    role: roleWhy && { role, why: roleWhy },
    nature: natureWhy && { nature, why: natureWhy },
  };
}

function why<Word extends string>(asked: Word | null, present: readonly Word[], brought: Word): 'asked' | 'lacking' | null {
  if (asked !== null) return asked === brought ? 'asked' : null;
  return present.includes(brought) ? null : 'lacking';
}
