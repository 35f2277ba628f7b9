import { Injectable } from '@nestjs/common';
import { chooseJoinPolicyInput, createJoinLinkInput, id, type JoinPolicy, type Reader } from '@grappe/contracts';
import { newSecret } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { ClusterRepository } from '../data/cluster.repository';
import { MandateRepository } from '../data/mandate.repository';
import { JoinLinkMade, JoinLinkRevoked, JoinPolicyChosen } from '../domain/events';

const millisecondsPerDay = 86_400_000;

/** The animateur says how one comes into the cluster: by its policy, and by links to hand round. */
@Injectable()
export class KeepEntrance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: ClusterRepository,
    private readonly mandates: MandateRepository,
  ) {}

  async choosePolicy(reader: Reader, input: { clusterId: string; joinPolicy: JoinPolicy }): Promise<void> {
    const { clusterId, joinPolicy } = judge(chooseJoinPolicyInput, input);
    found(reader.animatedClusterIds.find((animated) => animated === clusterId));
    await this.uow.run(actingAlone(reader), async (tx) => {
      await this.clusters.update(tx, clusterId, { joinPolicy });
      tx.record(JoinPolicyChosen({ clusterId }));
    });
  }

  /** The secret is shown this once. */
  async makeLink(reader: Reader, input: { clusterId: string; label: string; expiresInDays: number }): Promise<{ joinLinkId: string; secret: string }> {
    const { clusterId, label, expiresInDays } = judge(createJoinLinkInput, input);
    found(reader.animatedClusterIds.find((animated) => animated === clusterId));
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const { secret, hash } = newSecret();
      const joinLinkId = newId();
      const expiresAt = new Date(tx.at.getTime() + expiresInDays * millisecondsPerDay);
      await this.mandates.insertJoinLink(tx, { id: joinLinkId, clusterId, label, secretHash: hash, createdByPersonId: actor.personId, createdAt: tx.at, expiresAt, revokedAt: null, uses: 0 });
      tx.record(JoinLinkMade({ joinLinkId, clusterId }));
      return { joinLinkId, secret };
    }, 'SECRET');
  }

  async revokeLink(reader: Reader, input: { joinLinkId: string }): Promise<void> {
    const joinLinkId = judge(id, input.joinLinkId);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const known = await this.mandates.findJoinLink(tx, joinLinkId);
      const { revokedAt, clusterId } = found(known && reader.animatedClusterIds.includes(known.clusterId) ? known : null);
      if (revokedAt) throw new DomainError('ALREADY_DONE');
      await this.mandates.revokeJoinLink(tx, joinLinkId);
      tx.record(JoinLinkRevoked({ joinLinkId, clusterId }));
    });
  }
}
