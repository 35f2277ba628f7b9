import type { MatchReasonKind, OrganisationNature, PorterRole } from '@grappe/contracts';

/** A word that a seat's text and an organisation's texts share. */
export interface SharedWord {
  readonly word: string;
  /** 0: everybody uses it; 1: nobody else does. */
  readonly rarity: number;
}

/** What is known of an organisation and a seat together: only facts that the reader may see. */
export interface MatchFacts {
  /** How many competences the seat asks for. */
  readonly asked: number;
  /** Ids of those that the organisation has. */
  readonly held: readonly string[];
  readonly words: readonly SharedWord[];
  /** Its running and finished projects that needed one of the competences asked for. */
  readonly projectsAlike: number;
  /** Its other running and finished projects of the same kind. */
  readonly projectsOfKind: number;
  /** Its role in the cluster: `asked` by the seat, or `lacking` in the consortium. */
  readonly role: { readonly role: PorterRole; readonly why: 'asked' | 'lacking' } | null;
  readonly nature: { readonly nature: OrganisationNature; readonly why: 'asked' | 'lacking' } | null;
  /** To the lead; null where one of the two places is not known. */
  readonly distanceKm: number | null;
  /** Projects in which it and the lead take part together. */
  readonly projectsTogether: number;
}

/** Why an organisation and a seat are proposed to one another, with the fact behind it. Points of reasons add up to the score. */
export interface MatchReason {
  readonly kind: MatchReasonKind;
  readonly points: number;
  readonly competenceIds: readonly string[];
  readonly words: readonly string[];
  readonly distanceKm: number | null;
  readonly role: PorterRole | null;
  readonly nature: OrganisationNature | null;
  readonly count: number | null;
}

export interface Match {
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly MatchReason[];
}
