import { Injectable } from '@nestjs/common';
import { hashOf } from '@grappe/features/identity';
import type { Tx } from '@grappe/platform/database';
import { allow, DomainError, found } from '@grappe/platform/kernel';
import type { ClusterRow } from '../data/cluster.entity';
import { ClusterRepository } from '../data/cluster.repository';
import { MandateRepository } from '../data/mandate.repository';
import { admits, type Entrant } from '../domain/clusters.policy';

/** How somebody who is not a member comes to the door of a cluster: as its policy says, or with a link that the animateur hands round. */
@Injectable()
export class ClusterEntrance {
  constructor(
    private readonly clusters: ClusterRepository,
    private readonly mandates: MandateRepository,
  ) {}

  /** The cluster, if it lets them in; else NOT_ALLOWED, or INVITATION_CLOSED for a link that is no longer good. */
  async open(tx: Tx, clusterId: string, joinLinkToken: string | null, entrant: Entrant): Promise<{ cluster: ClusterRow; joinLinkId: string | null }> {
    const cluster = found(await this.clusters.find(tx, clusterId));
    if (joinLinkToken === null) {
      allow(admits(cluster.joinPolicy, entrant));
      return { cluster, joinLinkId: null };
    }
    const link = await this.mandates.findGoodJoinLink(tx, hashOf(joinLinkToken));
    if (link?.clusterId !== clusterId) throw new DomainError('INVITATION_CLOSED');
    return { cluster, joinLinkId: link.id };
  }
}
