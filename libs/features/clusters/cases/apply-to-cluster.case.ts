import { Injectable } from '@nestjs/common';
import { applyToClusterInput, type PorterRole, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingFor, allow, found, judge, newId } from '@grappe/platform/kernel';
import { ClusterRepository } from '../data/cluster.repository';
import { MembershipRepository } from '../data/membership.repository';
import { clusterCan } from '../domain/clusters.policy';
import { MembershipApplied } from '../domain/events';
import { membershipLifecycle } from '../domain/membership.lifecycle';

interface Application {
  readonly personId: string;
  readonly clusterId: string;
  readonly organisationId: string;
  readonly role: PorterRole;
  readonly message: string | null;
}

/** An organisation asks to become a member of a cluster; who was refused or has left may ask again. */
@Injectable()
export class ApplyToCluster {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: ClusterRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  async run(reader: Reader, input: { clusterId: string; organisationId: string; role: PorterRole; message?: string | null }): Promise<{ membershipId: string }> {
    const { clusterId, organisationId, role, message } = judge(applyToClusterInput, input);
    const actor = actingFor(reader, organisationId);
    return this.uow.run(actor, async (tx) => {
      const cluster = found(await this.clusters.find(tx, clusterId));
      const known = await this.memberships.findOf(tx, clusterId, organisationId);
      if (known) membershipLifecycle.move(known.status, 'APPLIED');
      allow(clusterCan(reader, { id: clusterId, joinPolicy: cluster.joinPolicy, own: known ? [known] : [] }).apply);
      return this.within(tx, { personId: actor.personId, clusterId, organisationId, role, message });
    });
  }

  /** Within an act that has let the organisation in to ask. */
  async within(tx: Tx, { personId, clusterId, organisationId, role, message }: Application): Promise<{ membershipId: string }> {
    const known = await this.memberships.findOf(tx, clusterId, organisationId);
    const application = { role, message, moteur: false, status: 'APPLIED', appliedAt: tx.at, appliedByPersonId: personId, decidedAt: null, decidedByPersonId: null, decisionReason: null } as const;
    const membershipId = known?.id ?? newId();
    if (known) await this.memberships.update(tx, membershipId, application);
    else await this.memberships.insert(tx, { id: membershipId, clusterId, organisationId, ...application });
    tx.record(MembershipApplied({ membershipId, clusterId, organisationId }));
    return { membershipId };
  }
}
