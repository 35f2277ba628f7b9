import { Injectable } from '@nestjs/common';
import { askSecondFactorOfAnimateursInput, type Reader } from '@grappe/contracts';
import { SecondFactorRepository } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge } from '@grappe/platform/kernel';
import { ClusterRepository } from '../data/cluster.repository';
import { AnimateursSecondFactorAsked } from '../domain/events';

/** An animateur decides that all who run the cluster sign in by two steps, or need not. Who asks it of others does it first. */
@Injectable()
export class AskSecondFactorOfAnimateurs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: ClusterRepository,
    private readonly secondFactors: SecondFactorRepository,
  ) {}

  async run(reader: Reader, input: { clusterId: string; asked: boolean }): Promise<void> {
    const actor = actingAlone(reader);
    const { clusterId, asked } = judge(askSecondFactorOfAnimateursInput, input);
    await this.uow.run(actor, async (tx) => {
      found(reader.animatedClusterIds.includes(clusterId) ? await this.clusters.find(tx, clusterId) : null);
      if (asked && !(await this.secondFactors.has(tx, actor.personId))) throw new DomainError('SECOND_FACTOR_MISSING');
      await this.clusters.update(tx, clusterId, { animateursNeedSecondFactor: asked });
      tx.record(AnimateursSecondFactorAsked({ clusterId, asked }));
    });
  }
}
