import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { MembershipRepository } from '../data/membership.repository';
import { mayBind } from '../domain/mandate.policy';
import { MembershipEnded } from '../domain/events';
import { membershipLifecycle } from '../domain/membership.lifecycle';

/** An organisation leaves a cluster, or takes its application back: at any time, by its own hand only. */
@Injectable()
export class LeaveCluster {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
  ) {}

  async run(reader: Reader, input: { membershipId: string }): Promise<void> {
    const membershipId = judge(id, input.membershipId);
    const actor = actingAlone(reader);
    const known = reader.organisationIds;
    await this.uow.run(actor, async (tx) => {
      const row = await this.memberships.findForUpdate(tx, membershipId);
      const { status, clusterId, organisationId } = found(row && known.includes(row.organisationId) ? row : null);
      allow(mayBind(reader, organisationId));
      tx.actFor(organisationId);
      await this.memberships.update(tx, membershipId, { status: membershipLifecycle.move(status, 'LEFT'), decidedAt: tx.at, decidedByPersonId: actor.personId });
      tx.record(MembershipEnded({ membershipId, clusterId, organisationId }));
    });
  }
}
