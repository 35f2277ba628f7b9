import { Injectable } from '@nestjs/common';
import { answerInvitationInput, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, judge } from '@grappe/platform/kernel';
import { RequestRepository } from '../data/request.repository';
import { InvitationAccepted } from '../domain/events';
import { seeksPartners } from '../domain/project-stage.lifecycle';
import { invitationStatusAt } from '../domain/request';
import { invitationLifecycle } from '../domain/request.lifecycles';
import { Consortium } from './consortium';
import { invitationAddress, RequestWork } from './request-work';

/** Who binds the invited organisation accepts, and nobody for them: it is a partner from now on. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
    private readonly requests: RequestRepository,
    private readonly consortium: Consortium,
  ) {}

  async run(reader: Reader, input: { invitationId: string }): Promise<{ projectId: string }> {
    const { invitationId } = judge(answerInvitationInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, invitation } = await this.work.openInvitation(tx, reader, invitationId);
      allow(mayBind(reader, invitation.organisationId));
      tx.actFor(invitation.organisationId);
      if (invitationStatusAt(invitation, tx.at) === 'EXPIRED') throw new DomainError('INVITATION_CLOSED');
      const status = invitationLifecycle.move(invitation.status, 'ACCEPTED');
      if (!seeksPartners(project.stage)) throw new DomainError('NOT_IN_CALL');
      await this.requests.updateInvitation(tx, invitationId, { status, answeredAt: tx.at });
      await this.consortium.join(tx, project, invitation.organisationId, invitation.seatId);
      tx.record(InvitationAccepted(invitationAddress(project, invitation)));
      return { projectId: project.id };
    });
  }
}
