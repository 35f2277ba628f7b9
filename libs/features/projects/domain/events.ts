import type { ProjectStage } from '@grappe/contracts';
import { defineEvent } from '@grappe/platform/events';

export interface ProjectAddress {
  projectId: string;
  clusterId: string;
}
/** What happened between a project and one organisation. */
export interface OrganisationInProject extends ProjectAddress {
  organisationId: string;
}
export interface InterestAddress extends OrganisationInProject {
  expressionOfInterestId: string;
}
export interface InvitationAddress extends OrganisationInProject {
  invitationId: string;
}

export const ProjectProposed = defineEvent<ProjectAddress>('projects.ProjectProposed');
/** Its texts, or whom they are for. */
export const ProjectEdited = defineEvent<ProjectAddress & { audienceChanged: boolean }>('projects.ProjectEdited');
export const ProjectSeatsChanged = defineEvent<ProjectAddress>('projects.ProjectSeatsChanged');
export const ProjectStageChanged = defineEvent<ProjectAddress & { from: ProjectStage; to: ProjectStage }>('projects.ProjectStageChanged');
export const ProjectSupported = defineEvent<OrganisationInProject>('projects.ProjectSupported');
export const SupportWithdrawn = defineEvent<OrganisationInProject>('projects.SupportWithdrawn');
export const OrganisationExcluded = defineEvent<OrganisationInProject>('projects.OrganisationExcluded');
export const ExclusionLifted = defineEvent<OrganisationInProject>('projects.ExclusionLifted');
export const PartnerJoined = defineEvent<OrganisationInProject>('projects.PartnerJoined');
export const PartnerLeft = defineEvent<OrganisationInProject>('projects.PartnerLeft');
/** Projects that existed already were put on record: by an import. */
export const ProjectsRecorded = defineEvent<{ clusterIds: string[]; projectIds: string[] }>('projects.ProjectsRecorded');

export const InterestExpressed = defineEvent<InterestAddress>('projects.InterestExpressed');
export const InterestShortlisted = defineEvent<InterestAddress>('projects.InterestShortlisted');
export const InterestAccepted = defineEvent<InterestAddress>('projects.InterestAccepted');
export const InterestDeclined = defineEvent<InterestAddress>('projects.InterestDeclined');
export const InterestWithdrawn = defineEvent<InterestAddress>('projects.InterestWithdrawn');

export const InvitationSent = defineEvent<InvitationAddress>('projects.InvitationSent');
export const InvitationAccepted = defineEvent<InvitationAddress>('projects.InvitationAccepted');
export const InvitationDeclined = defineEvent<InvitationAddress>('projects.InvitationDeclined');
export const InvitationWithdrawn = defineEvent<InvitationAddress>('projects.InvitationWithdrawn');

export const OfferPublished = defineEvent<{ offerId: string; clusterId: string; organisationId: string }>('projects.OfferPublished');
export const NeedPublished = defineEvent<{ needId: string; clusterId: string; organisationId: string }>('projects.NeedPublished');
