import type { JoinPolicy, MembershipStatus, Reader } from '@grappe/contracts';
import { mayBind, mayFor } from './mandate.policy';

/** What of a cluster decides on what a reader may do there. */
export interface ClusterFacts {
  readonly id: string;
  readonly joinPolicy: JoinPolicy;
  /** Memberships of the reader's organisations in this cluster, whatever their status. */
  readonly own: readonly { readonly organisationId: string; readonly status: MembershipStatus }[];
}

export interface ClusterPermissions {
  readonly admit: boolean;
  readonly invitePerson: boolean;
  readonly moderate: boolean;
  readonly apply: boolean;
  /** To come in with an organisation that is not on record; a visitor makes their account with it. */
  readonly register: boolean;
  readonly createProject: boolean;
  readonly createWorkingGroup: boolean;
}

const outside: readonly MembershipStatus[] = ['LEFT', 'REFUSED'];

/** Who comes to the door of a cluster: an organisation with who brings it, or a person alone. */
export type Entrant = 'ORGANISATION' | 'PERSON';

/** Whether a cluster of this policy lets them in without a link. */
export const admits = (joinPolicy: JoinPolicy, entrant: Entrant): boolean => (entrant === 'PERSON' ? joinPolicy === 'OPEN' : joinPolicy !== 'INVITATION');

/** What a reader may do in a cluster. */
export function clusterCan(reader: Reader, cluster: ClusterFacts): ClusterPermissions {
  const animates = reader.animatedClusterIds.includes(cluster.id);
  const member = reader.memberships.some((membership) => membership.clusterId === cluster.id);
  const candidate = (organisationId: string): boolean => {
    const status = cluster.own.find((own) => own.organisationId === organisationId)?.status;
    return mayBind(reader, organisationId) && (status === undefined || outside.includes(status));
  };
  return {
    admit: animates,
    invitePerson: animates,
    moderate: animates,
    apply: admits(cluster.joinPolicy, 'ORGANISATION') && reader.organisationIds.some(candidate),
    register: admits(cluster.joinPolicy, 'ORGANISATION') && !member,
    createProject: member,
    createWorkingGroup: member,
  };
}

export interface OrganisationPermissions {
  readonly edit: boolean;
  readonly represent: boolean;
  readonly inviteContributors: boolean;
  readonly giveMandates: boolean;
}

/** What a reader may do with an organisation: one's own data is under one's own hand, also the animateur keeps off. */
export const organisationCan = (reader: Reader, organisation: { readonly id: string }): OrganisationPermissions => ({
  edit: mayBind(reader, organisation.id),
  represent: mayFor(reader, organisation.id, 'WORK'),
  inviteContributors: mayFor(reader, organisation.id, 'INVITE_CONTRIBUTORS'),
  giveMandates: mayFor(reader, organisation.id, 'GIVE_MANDATES'),
});
