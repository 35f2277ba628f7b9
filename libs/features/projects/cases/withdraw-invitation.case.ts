import { Injectable } from '@nestjs/common';
import { answerInvitationInput, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, judge } from '@grappe/platform/kernel';
import { RequestRepository } from '../data/request.repository';
import { InvitationWithdrawn } from '../domain/events';
import { invitationStatusAt } from '../domain/request';
import { invitationLifecycle } from '../domain/request.lifecycles';
import { invitationAddress, RequestWork } from './request-work';

/** The lead takes an invitation back while nobody has answered it. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
    private readonly requests: RequestRepository,
  ) {}

  async run(reader: Reader, input: { invitationId: string }): Promise<{ projectId: string }> {
    const { invitationId } = judge(answerInvitationInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, invitation } = await this.work.openInvitation(tx, reader, invitationId);
      allow(mayBind(reader, project.leadOrganisationId));
      tx.actFor(project.leadOrganisationId);
      const status = invitationLifecycle.move(invitationStatusAt(invitation, tx.at), 'WITHDRAWN');
      await this.requests.updateInvitation(tx, invitationId, { status, answeredAt: tx.at });
      tx.record(InvitationWithdrawn(invitationAddress(project, invitation)));
      return { projectId: project.id };
    });
  }
}
