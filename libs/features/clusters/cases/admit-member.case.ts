import { Injectable } from '@nestjs/common';
import { admitMemberInput, type PorterRole, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found, judge } from '@grappe/platform/kernel';
import { MembershipRepository } from '../data/membership.repository';
import { MembershipAdmitted } from '../domain/events';
import { membershipLifecycle } from '../domain/membership.lifecycle';

/** The animateur admits an organisation that has applied. */
@Injectable()
export class AdmitMember {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
  ) {}

  async run(reader: Reader, input: { membershipId: string; role?: PorterRole | null; moteur?: boolean | null }): Promise<void> {
    const { membershipId, role, moteur } = judge(admitMemberInput, input);
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const known = await this.memberships.findForUpdate(tx, membershipId);
      // Applications are there only for the animateur who decides and the one who applied; the latter cannot admit themself.
      const membership = found(known && reader.animatedClusterIds.includes(known.clusterId) ? known : null);
      await this.memberships.update(tx, membershipId, {
        status: membershipLifecycle.move(membership.status, 'ACTIVE'),
        role: role ?? membership.role,
        moteur: moteur ?? membership.moteur,
        decidedAt: tx.at,
        decidedByPersonId: actor.personId,
        decisionReason: null,
      });
      tx.record(MembershipAdmitted({ membershipId, clusterId: membership.clusterId, organisationId: membership.organisationId }));
    });
  }
}
