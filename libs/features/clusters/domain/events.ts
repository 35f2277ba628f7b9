import { defineEvent } from '@grappe/platform/events';

interface MembershipAddress {
  membershipId: string;
  clusterId: string;
  organisationId: string;
}

export const MembershipApplied = defineEvent<MembershipAddress>('clusters.MembershipApplied');
export const MembershipAdmitted = defineEvent<MembershipAddress>('clusters.MembershipAdmitted');
export const MembershipRefused = defineEvent<MembershipAddress & { reason: string }>('clusters.MembershipRefused');
/** A list of members on paper was put on record: one fact for many, since nobody applied and nobody is to be told one by one. */
export const MembersRecorded = defineEvent<{ clusterId: string; organisationIds: string[] }>('clusters.MembersRecorded');
/** The organisation left the cluster, or its application was withdrawn. */
export const MembershipEnded = defineEvent<MembershipAddress>('clusters.MembershipEnded');
export const OrganisationEdited = defineEvent<{ organisationId: string; clusterIds: string[] }>('clusters.OrganisationEdited');
export const PersonInvited = defineEvent<{ mandateInvitationId: string; clusterId: string; organisationId: string }>('clusters.PersonInvited');
/** A person took up a mandate. */
export const MandateGiven = defineEvent<{ personId: string; organisationId: string }>('clusters.MandateGiven');
