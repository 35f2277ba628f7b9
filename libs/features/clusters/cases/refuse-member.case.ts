import { Injectable } from '@nestjs/common';
import { refuseMemberInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found, judge } from '@grappe/platform/kernel';
import { MembershipRepository } from '../data/membership.repository';
import { MembershipRefused } from '../domain/events';
import { membershipLifecycle } from '../domain/membership.lifecycle';

/** The animateur refuses an application, with a reason that the organisation is told. */
@Injectable()
export class RefuseMember {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
  ) {}

  async run(reader: Reader, input: { membershipId: string; reason: string }): Promise<void> {
    const { membershipId, reason } = judge(refuseMemberInput, input);
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const known = await this.memberships.findForUpdate(tx, membershipId);
      const { status, clusterId, organisationId } = found(known && reader.animatedClusterIds.includes(known.clusterId) ? known : null);
      await this.memberships.update(tx, membershipId, {
        status: membershipLifecycle.move(status, 'REFUSED'),
        decidedAt: tx.at,
        decidedByPersonId: actor.personId,
        decisionReason: reason,
      });
      tx.record(MembershipRefused({ membershipId, clusterId, organisationId, reason }));
    });
  }
}
