import type { InterestStatus, InvitationStatus, ProjectStage, Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { seeksPartners } from './project-stage.lifecycle';
import { interestLifecycle, invitationLifecycle } from './request.lifecycles';

interface RequestFacts {
  readonly organisationId: string;
  readonly leadOrganisationId: string;
  readonly stage: ProjectStage;
}
export type InterestFacts = RequestFacts & { readonly status: InterestStatus };
export type InvitationFacts = RequestFacts & { readonly status: InvitationStatus };

export interface InterestPermissions {
  readonly shortlist: boolean;
  readonly accept: boolean;
  readonly decline: boolean;
  readonly withdraw: boolean;
}
export interface InvitationPermissions {
  readonly accept: boolean;
  readonly decline: boolean;
  readonly withdraw: boolean;
}

/** Who may decide on an expression of interest (those who bind the lead) and who may take it back (those who bind the organisation). */
export const interestRoles = (reader: Reader, { leadOrganisationId, organisationId }: RequestFacts): { decides: boolean; applies: boolean } => ({
  decides: mayBind(reader, leadOrganisationId),
  applies: mayBind(reader, organisationId),
});

/** What a reader may do with an expression of interest. */
export function interestCan(reader: Reader, facts: InterestFacts): InterestPermissions {
  const { decides, applies } = interestRoles(reader, facts);
  const may = (status: InterestStatus): boolean => interestLifecycle.can(facts.status, status);
  const seeks = seeksPartners(facts.stage);
  return {
    shortlist: decides && seeks && may('SHORTLISTED'),
    accept: decides && seeks && may('ACCEPTED'),
    decline: decides && may('DECLINED'),
    withdraw: applies && may('WITHDRAWN'),
  };
}

/** What a reader may do with an invitation: those who bind the invited organisation answer it, nobody else. */
export function invitationCan(reader: Reader, facts: InvitationFacts): InvitationPermissions {
  const invites = mayBind(reader, facts.leadOrganisationId);
  const answers = mayBind(reader, facts.organisationId);
  const may = (status: InvitationStatus): boolean => invitationLifecycle.can(facts.status, status);
  return {
    accept: answers && seeksPartners(facts.stage) && may('ACCEPTED'),
    decline: answers && may('DECLINED'),
    withdraw: invites && may('WITHDRAWN'),
  };
}
