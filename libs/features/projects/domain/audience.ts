import type { Audience, ProjectStage } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';

/** To whom something is to be shown. */
export interface Shown {
  readonly audience: Audience;
  readonly workingGroupId: string | null;
  readonly namedOrganisationIds: readonly string[];
}

/** To whom something was shown before. */
export interface FormerlyShown extends Shown {
  /** Whom it excluded, by name or by group; absent: the same as now. */
  readonly excludedOrganisationIds?: readonly string[];
}

/** An audience is somebody: who is named, or sits in a group. */
export function requireSomebody({ audience, workingGroupId, namedOrganisationIds }: Shown): void {
  if (audience === 'NAMED' && namedOrganisationIds.length === 0) throw new DomainError('AUDIENCE_OF_NOBODY', {}, 'namedOrganisationIds');
  if (audience === 'WORKING_GROUP' && workingGroupId === null) throw new DomainError('AUDIENCE_OF_NOBODY', {}, 'workingGroupId');
}

/** What is shown to its owner alone is a draft, which calls nobody. */
export function requireBeyondDraft(audience: Audience, stage: ProjectStage): void {
  if (audience === 'OWNER' && stage !== 'IDEA' && stage !== 'ABANDONED') throw new DomainError('DRAFT_IS_AN_IDEA', {}, 'audience');
}

/** The names that count: where the audience asks for some. */
export const namesOf = ({ audience, namedOrganisationIds }: Shown): readonly string[] => (audience === 'NAMED' ? namedOrganisationIds : []);

/** Whether two audiences are the same one: names count where they are asked for, and a group too. */
export const speaksToTheSame = (one: Shown, other: Shown): boolean =>
  one.audience === other.audience &&
  (one.audience !== 'WORKING_GROUP' || one.workingGroupId === other.workingGroupId) &&
  [...namesOf(one)].sort().join() === [...namesOf(other)].sort().join();
