import { Injectable } from '@nestjs/common';
import type { InterestStatus, Reader } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { found } from '@grappe/platform/kernel';
import type { ProjectRow } from '../data/project.entity';
import { ProjectRepository } from '../data/project.repository';
import type { ExpressionOfInterestRow, InvitationRow } from '../data/request.entity';
import { RequestRepository } from '../data/request.repository';
import type { UndertakingRow } from '../data/undertaking.entity';
import { UndertakingRepository } from '../data/undertaking.repository';
import type { InterestAddress, InvitationAddress } from '../domain/events';
import { interestLifecycle } from '../domain/request.lifecycles';
import { Undertakings } from './undertakings';

/** Loads requests with their project held first, always in this order, so that decisions follow one another and never deadlock. */
@Injectable()
export class RequestWork {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly requests: RequestRepository,
    private readonly repository: UndertakingRepository,
    private readonly undertakings: Undertakings,
  ) {}

  /** For the lead and the organisation that sent it; for all others it is not there. */
  async openInterest(tx: Tx, reader: Reader, id: string): Promise<{ project: ProjectRow; interest: ExpressionOfInterestRow }> {
    const projectId = found(await this.requests.projectIdOf(tx, reader, 'expression_of_interest', id));
    const { project } = found(await this.projects.openForUpdate(tx, reader, projectId));
    const interest = found(await this.requests.findInterestForUpdate(tx, id));
    return { project, interest };
  }

  /** For the lead and the invited organisation; for all others it is not there. */
  async openInvitation(tx: Tx, reader: Reader, id: string): Promise<{ project: ProjectRow; invitation: InvitationRow }> {
    const projectId = found(await this.requests.projectIdOf(tx, reader, 'invitation', id));
    const { project } = found(await this.projects.openForUpdate(tx, reader, projectId));
    const invitation = found(await this.requests.findInvitationForUpdate(tx, id));
    return { project, invitation };
  }

  /** For the lead and the organisation that undertakes it; for all others it is not there. */
  async openUndertaking(tx: Tx, reader: Reader, id: string): Promise<{ project: ProjectRow; undertaking: UndertakingRow }> {
    const projectId = found(await this.requests.projectIdOf(tx, reader, 'undertaking', id));
    const { project } = found(await this.projects.openForUpdate(tx, reader, projectId));
    const undertaking = found(await this.repository.findForUpdate(tx, id));
    return { project, undertaking };
  }

  /**
   * Moves an expression of interest, and says who did and why. A shortlisting opens the file, the end of an interest closes it.
   * @returns its address for the event
   */
  async moveInterest(
    tx: Tx,
    project: ProjectRow,
    interest: ExpressionOfInterestRow,
    to: InterestStatus,
    reason: string | null = null,
  ): Promise<InterestAddress> {
    const { id, projectId, organisationId } = interest;
    const status = interestLifecycle.move(interest.status, to);
    await this.requests.updateInterest(tx, id, { status, decidedAt: tx.at, decidedByPersonId: tx.actor.personId, decisionReason: reason });
    if (to === 'SHORTLISTED') await this.undertakings.propose(tx, project, organisationId, { alone: false });
    if (to === 'DECLINED' || to === 'WITHDRAWN') await this.undertakings.end(tx, project, organisationId);
    return { expressionOfInterestId: id, projectId, clusterId: project.clusterId, organisationId };
  }
}

export const invitationAddress = ({ clusterId }: ProjectRow, { id, projectId, organisationId }: InvitationRow): InvitationAddress => ({
  invitationId: id,
  projectId,
  clusterId,
  organisationId,
});
