import type { AuditAct, AuditSubject, ProjectStage } from '@grappe/contracts';
import { defineEvent, type AuditEntry } from '@grappe/platform/events';
import type { FormerlyShown, Shown } from './audience';

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
export interface UndertakingAddress extends OrganisationInProject {
  undertakingId: string;
}
export interface ElevationAddress extends ProjectAddress {
  elevationId: string;
  /** Who reads. */
  personId: string;
}
export interface InvitationAddress extends OrganisationInProject {
  invitationId: string;
}

/**
 * An act about a project, in the log of its cluster: what the teaser shows for all who see that; who came and went for those admitted
 * to the file; what goes on between the lead and one organisation, and exclusions, for the lead alone.
 */
const about =
  (subject: Extract<AuditSubject, `PROJECT${string}`>, act: AuditAct) =>
  ({ clusterId, projectId, organisationId, reason }: ProjectAddress & { organisationId?: string; reason?: string | null }): readonly AuditEntry[] => [
    { act, clusterId, subject, subjectId: projectId, organisationId, reason },
  ];

export const ProjectProposed = defineEvent<ProjectAddress>('projects.ProjectProposed', about('PROJECT', 'PROJECT_PROPOSED'));
/** Its texts, or whom they are for. */
export const ProjectEdited = defineEvent<ProjectAddress & { formerAudience: Shown | null }>('projects.ProjectEdited', about('PROJECT', 'PROJECT_EDITED'));
export const ProjectSeatsChanged = defineEvent<ProjectAddress>('projects.ProjectSeatsChanged', about('PROJECT', 'PROJECT_SEATS_CHANGED'));
export const ProjectStageChanged = defineEvent<ProjectAddress & { from: ProjectStage; to: ProjectStage }>('projects.ProjectStageChanged', about('PROJECT', 'PROJECT_STAGE_CHANGED'));
export const ProjectSupported = defineEvent<OrganisationInProject>('projects.ProjectSupported', about('PROJECT', 'PROJECT_SUPPORTED'));
export const SupportWithdrawn = defineEvent<OrganisationInProject>('projects.SupportWithdrawn', about('PROJECT', 'SUPPORT_WITHDRAWN'));
export const OrganisationExcluded = defineEvent<OrganisationInProject>('projects.OrganisationExcluded', about('PROJECT_REGISTER', 'ORGANISATION_EXCLUDED'));
export const ExclusionLifted = defineEvent<OrganisationInProject>('projects.ExclusionLifted', about('PROJECT_REGISTER', 'EXCLUSION_LIFTED'));
const aboutGroup =
  (act: AuditAct) =>
  ({ clusterId, projectId }: ProjectAddress): readonly AuditEntry[] => [{ act, clusterId, subject: 'PROJECT_REGISTER', subjectId: projectId }];
export const CompanyGroupExcluded = defineEvent<ProjectAddress & { companyGroupId: string }>('projects.CompanyGroupExcluded', aboutGroup('COMPANY_GROUP_EXCLUDED'));
export const CompanyGroupExclusionLifted = defineEvent<ProjectAddress & { companyGroupId: string }>('projects.CompanyGroupExclusionLifted', aboutGroup('COMPANY_GROUP_EXCLUSION_LIFTED'));
export const PartnerJoined = defineEvent<OrganisationInProject>('projects.PartnerJoined', about('PROJECT_FILE', 'PARTNER_JOINED'));
export const PartnerLeft = defineEvent<OrganisationInProject>('projects.PartnerLeft', about('PROJECT_FILE', 'PARTNER_LEFT'));
/** Projects that existed already were put on record: by an import. */
export const ProjectsRecorded = defineEvent<{ clusterIds: string[]; projectIds: string[] }>('projects.ProjectsRecorded', ({ clusterIds }) =>
  clusterIds.map((clusterId) => ({ act: 'PROJECTS_RECORDED', clusterId, subject: 'CLUSTER', subjectId: clusterId })),
);

export const InterestExpressed = defineEvent<InterestAddress>('projects.InterestExpressed', about('PROJECT_REGISTER', 'INTEREST_EXPRESSED'));
export const InterestShortlisted = defineEvent<InterestAddress>('projects.InterestShortlisted', about('PROJECT_REGISTER', 'INTEREST_SHORTLISTED'));
export const InterestAccepted = defineEvent<InterestAddress>('projects.InterestAccepted', about('PROJECT_REGISTER', 'INTEREST_ACCEPTED'));
export const InterestDeclined = defineEvent<InterestAddress>('projects.InterestDeclined', about('PROJECT_REGISTER', 'INTEREST_DECLINED'));
export const InterestWithdrawn = defineEvent<InterestAddress>('projects.InterestWithdrawn', about('PROJECT_REGISTER', 'INTEREST_WITHDRAWN'));

export const InvitationSent = defineEvent<InvitationAddress>('projects.InvitationSent', about('PROJECT_REGISTER', 'INVITATION_SENT'));
export const InvitationAccepted = defineEvent<InvitationAddress>('projects.InvitationAccepted', about('PROJECT_REGISTER', 'INVITATION_ACCEPTED'));
export const InvitationDeclined = defineEvent<InvitationAddress>('projects.InvitationDeclined', about('PROJECT_REGISTER', 'INVITATION_DECLINED'));
export const InvitationWithdrawn = defineEvent<InvitationAddress>('projects.InvitationWithdrawn', about('PROJECT_REGISTER', 'INVITATION_WITHDRAWN'));

/** The file was opened to an organisation that accepts the undertaking. `alone`: nothing else that is told goes with it, such as a shortlisting. */
export const UndertakingProposed = defineEvent<UndertakingAddress & { alone: boolean }>('projects.UndertakingProposed', about('PROJECT_REGISTER', 'UNDERTAKING_PROPOSED'));
export const UndertakingAccepted = defineEvent<UndertakingAddress>('projects.UndertakingAccepted', about('PROJECT_REGISTER', 'UNDERTAKING_ACCEPTED'));
export const UndertakingDeclined = defineEvent<UndertakingAddress>('projects.UndertakingDeclined', about('PROJECT_REGISTER', 'UNDERTAKING_DECLINED'));
/** The file is closed to the organisation. `alone`: by itself, and not because it has left or was declined. */
export const UndertakingWithdrawn = defineEvent<UndertakingAddress & { alone: boolean; reason: string | null }>(
  'projects.UndertakingWithdrawn',
  about('PROJECT_REGISTER', 'UNDERTAKING_WITHDRAWN'),
);
/** The file says something else: there is another version of it. */
export const ProjectFileChanged = defineEvent<ProjectAddress & { version: number }>('projects.ProjectFileChanged', about('PROJECT_FILE', 'PROJECT_FILE_CHANGED'));
export const ProjectFileRead = defineEvent<UndertakingAddress & { version: number }>('projects.ProjectFileRead', about('PROJECT_REGISTER', 'PROJECT_FILE_READ'));

/** Somebody who takes no part may read the file for some hours. The log tells it to all who see the project. */
export const ElevationStarted = defineEvent<ElevationAddress & { reason: string }>('projects.ElevationStarted', about('PROJECT', 'ELEVATION_STARTED'));
export const ElevationEnded = defineEvent<ElevationAddress>('projects.ElevationEnded', about('PROJECT', 'ELEVATION_ENDED'));
export const ElevatedFileRead = defineEvent<ElevationAddress & { version: number }>('projects.ElevatedFileRead', about('PROJECT', 'ELEVATED_FILE_READ'));

export const OfferPublished = defineEvent<{ offerId: string; clusterId: string; organisationId: string }>('projects.OfferPublished', ({ clusterId, offerId, organisationId }) => [
  { act: 'OFFER_PUBLISHED', clusterId, subject: 'OFFER', subjectId: offerId, organisationId },
]);
export const OfferAudienceChanged = defineEvent<{ offerId: string; clusterId: string; organisationId: string; formerAudience: FormerlyShown }>(
  'projects.OfferAudienceChanged',
  ({ clusterId, offerId, organisationId }) => [{ act: 'OFFER_AUDIENCE_CHANGED', clusterId, subject: 'OFFER', subjectId: offerId, organisationId }],
);
export const NeedAudienceChanged = defineEvent<{ needId: string; clusterId: string; organisationId: string; formerAudience: FormerlyShown }>(
  'projects.NeedAudienceChanged',
  ({ clusterId, needId, organisationId }) => [{ act: 'NEED_AUDIENCE_CHANGED', clusterId, subject: 'NEED', subjectId: needId, organisationId }],
);
export const NeedPublished = defineEvent<{ needId: string; clusterId: string; organisationId: string }>('projects.NeedPublished', ({ clusterId, needId, organisationId }) => [
  { act: 'NEED_PUBLISHED', clusterId, subject: 'NEED', subjectId: needId, organisationId },
]);
