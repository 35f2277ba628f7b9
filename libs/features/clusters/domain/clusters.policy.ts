import type { JoinPolicy, MandateRight, MembershipStatus, Reader } from '@grappe/contracts';

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
  readonly createProject: boolean;
  readonly createWorkingGroup: boolean;
}

const speaking: readonly MandateRight[] = ['OWNER', 'REPRESENTATIVE'];
const outside: readonly MembershipStatus[] = ['LEFT', 'REFUSED'];

/** Whether the reader may bind this organisation: owners and representatives do, contributors work. */
export const mayBind = (reader: Reader, organisationId: string): boolean =>
  reader.mandates.some((mandate) => mandate.organisationId === organisationId && speaking.includes(mandate.right));

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
    apply: cluster.joinPolicy === 'APPLICATION' && reader.organisationIds.some(candidate),
    createProject: member,
    createWorkingGroup: member,
  };
}

export interface OrganisationPermissions {
  readonly edit: boolean;
  readonly represent: boolean;
}

/** What a reader may do with an organisation: one's own data is under one's own hand, also the animateur keeps off. */
export const organisationCan = (reader: Reader, organisation: { readonly id: string }): OrganisationPermissions => ({
  edit: mayBind(reader, organisation.id),
  represent: reader.organisationIds.includes(organisation.id),
});
