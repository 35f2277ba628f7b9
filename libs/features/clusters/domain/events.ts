import type { AuditAct } from '@grappe/contracts';
import { defineEvent, notAudited, type AuditEntry } from '@grappe/platform/events';

interface MembershipAddress {
  membershipId: string;
  clusterId: string;
  organisationId: string;
}

/** An act about an organisation, in the log of the cluster that it concerns. */
const aboutOrganisation =
  (act: AuditAct) =>
  ({ clusterId, organisationId, reason }: { clusterId: string; organisationId: string; reason?: string }): readonly AuditEntry[] => [
    { act, clusterId, subject: 'ORGANISATION', subjectId: organisationId, organisationId, reason },
  ];

/** The same in the log of each cluster where the organisation is known. */
const inItsClusters =
  (act: AuditAct) =>
  ({ clusterIds, organisationId, personId }: { clusterIds: readonly string[]; organisationId: string; personId?: string }): readonly AuditEntry[] =>
    clusterIds.map((clusterId) => ({ act, clusterId, subject: 'ORGANISATION', subjectId: organisationId, organisationId, personId }));

export const MembershipApplied = defineEvent<MembershipAddress>('clusters.MembershipApplied', aboutOrganisation('MEMBERSHIP_APPLIED'));
export const MembershipAdmitted = defineEvent<MembershipAddress>('clusters.MembershipAdmitted', aboutOrganisation('MEMBERSHIP_ADMITTED'));
export const MembershipRefused = defineEvent<MembershipAddress & { reason: string }>('clusters.MembershipRefused', aboutOrganisation('MEMBERSHIP_REFUSED'));
/** A list of members on paper was put on record: one fact for many, since nobody applied and nobody is to be told one by one. */
export const MembersRecorded = defineEvent<{ clusterId: string; organisationIds: string[] }>('clusters.MembersRecorded', ({ clusterId }) => [
  { act: 'MEMBERS_RECORDED', clusterId, subject: 'CLUSTER', subjectId: clusterId },
]);
/** The organisation left the cluster, or its application was withdrawn. */
export const MembershipEnded = defineEvent<MembershipAddress>('clusters.MembershipEnded', aboutOrganisation('MEMBERSHIP_ENDED'));
export const OrganisationEdited = defineEvent<{ organisationId: string; clusterIds: string[] }>('clusters.OrganisationEdited', inItsClusters('ORGANISATION_EDITED'));
/** The organisation says to which group of companies it belongs. */
export const CompanyGroupJoined = defineEvent<{ companyGroupId: string; organisationId: string; clusterIds: string[] }>('clusters.CompanyGroupJoined', inItsClusters('COMPANY_GROUP_JOINED'));
export const CompanyGroupLeft = defineEvent<{ companyGroupId: string; organisationId: string; clusterIds: string[] }>('clusters.CompanyGroupLeft', inItsClusters('COMPANY_GROUP_LEFT'));
/** Somebody was offered a mandate by mail: by the animateur of one of its clusters, or by the organisation itself. */
export const PersonInvited = defineEvent<{ mandateInvitationId: string; clusterIds: string[]; organisationId: string }>(
  'clusters.PersonInvited',
  inItsClusters('PERSON_INVITED'),
);
/** From now on who runs the cluster needs a second factor, or no longer does. */
export const AnimateursSecondFactorAsked = defineEvent<{ clusterId: string; asked: boolean }>('clusters.AnimateursSecondFactorAsked', ({ clusterId, asked }) => [
  { act: asked ? 'SECOND_FACTOR_ASKED' : 'SECOND_FACTOR_NOT_ASKED', clusterId, subject: 'CLUSTER', subjectId: clusterId },
]);
/** A person took up a mandate. */
export const MandateGiven = defineEvent<{ personId: string; organisationId: string; clusterIds: string[] }>('clusters.MandateGiven', inItsClusters('MANDATE_GIVEN'));
/** A mandate lets its person do more, or less. */
export const MandateChanged = defineEvent<{ personId: string; organisationId: string; right: string; clusterIds: string[] }>('clusters.MandateChanged', inItsClusters('MANDATE_CHANGED'));
/** A mandate was taken back, or laid down by its person. */
export const MandateEnded = defineEvent<{ personId: string; organisationId: string; clusterIds: string[] }>('clusters.MandateEnded', inItsClusters('MANDATE_ENDED'));
const ofItsPersons = notAudited('between a person and those who answer for the organisation; what comes of it is in the log');
/** A person asks to represent an organisation. */
export const MandateRequested = defineEvent<{ mandateRequestId: string; personId: string; organisationId: string }>('clusters.MandateRequested', ofItsPersons);
export const MandateRequestDeclined = defineEvent<{ mandateRequestId: string; personId: string; organisationId: string }>('clusters.MandateRequestDeclined', ofItsPersons);
const aboutCluster =
  (act: AuditAct) =>
  ({ clusterId }: { clusterId: string }): readonly AuditEntry[] => [{ act, clusterId, subject: 'CLUSTER', subjectId: clusterId }];
export const JoinPolicyChosen = defineEvent<{ clusterId: string }>('clusters.JoinPolicyChosen', aboutCluster('JOIN_POLICY_CHOSEN'));
/** The animateur has made a link to hand round. */
export const JoinLinkMade = defineEvent<{ joinLinkId: string; clusterId: string }>('clusters.JoinLinkMade', aboutCluster('JOIN_LINK_MADE'));
export const JoinLinkRevoked = defineEvent<{ joinLinkId: string; clusterId: string }>('clusters.JoinLinkRevoked', aboutCluster('JOIN_LINK_REVOKED'));
