import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge } from '@grappe/platform/kernel';
import { MembershipRepository } from '../data/membership.repository';
import { mayFor } from '../domain/mandate.policy';

/** The animateur, or the organisation itself, takes back an invitation that nobody has answered; its link opens nothing from then on. */
@Injectable()
export class RevokeMandateInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
  ) {}

  async run(reader: Reader, input: { mandateInvitationId: string }): Promise<void> {
    const mandateInvitationId = judge(id, input.mandateInvitationId);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const known = await this.memberships.findInvitation(tx, { id: mandateInvitationId });
      const mayRevoke = known && ((known.clusterId !== null && reader.animatedClusterIds.includes(known.clusterId)) || mayFor(reader, known.organisationId, 'INVITE_CONTRIBUTORS'));
      const invitation = found(mayRevoke ? known : null);
      if (invitation.acceptedAt || invitation.revokedAt) throw new DomainError('INVITATION_CLOSED');
      await this.memberships.updateInvitation(tx, mandateInvitationId, { revokedAt: tx.at });
    });
  }
}
