import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import type { ProjectRow } from '../data/project.entity';
import { RequestRepository } from '../data/request.repository';
import { InterestDeclined, InterestWithdrawn, InvitationWithdrawn } from '../domain/events';
import { interestLifecycle, invitationLifecycle } from '../domain/request.lifecycles';
import { Undertakings } from './undertakings';

/** Expressions of interest and invitations that wait for an answer which will not come. The project's row must be held. */
@Injectable()
export class OpenRequests {
  constructor(
    private readonly requests: RequestRepository,
    private readonly undertakings: Undertakings,
  ) {}

  /** The project no longer looks for partners: who waits is told. */
  async endAll(tx: Tx, project: ProjectRow): Promise<void> {
    await this.endInterests(tx, project, 'DECLINED');
    await this.endInvitations(tx, project);
  }

  /** The organisation is gone, by its own act: what it asked for is taken back, and it is not waited for. */
  async endOf(tx: Tx, project: ProjectRow, organisationId: string): Promise<void> {
    await this.endInterests(tx, project, 'WITHDRAWN', organisationId);
    await this.endInvitations(tx, project, organisationId);
  }

  /** What else was open with an organisation that has just joined or is shut out: nobody is told, there is nothing to be done. */
  async endQuietly(tx: Tx, { id: projectId }: ProjectRow, organisationId: string): Promise<void> {
    for (const { id, status } of await this.requests.openInterests(tx, { projectId, organisationId }))
      await this.requests.updateInterest(tx, id, { status: interestLifecycle.move(status, 'WITHDRAWN'), decidedAt: tx.at });
    for (const { id, status } of await this.requests.openInvitations(tx, { projectId, organisationId }))
      await this.requests.updateInvitation(tx, id, { status: invitationLifecycle.move(status, 'WITHDRAWN'), answeredAt: tx.at });
  }

  private async endInterests(tx: Tx, project: ProjectRow, to: 'DECLINED' | 'WITHDRAWN', only?: string): Promise<void> {
    const { id: projectId, clusterId } = project;
    const ended = to === 'DECLINED' ? InterestDeclined : InterestWithdrawn;
    for (const { id, status, organisationId } of await this.requests.openInterests(tx, of(projectId, only))) {
      await this.requests.updateInterest(tx, id, { status: interestLifecycle.move(status, to), decidedAt: tx.at, decidedByPersonId: tx.actor.personId });
      await this.undertakings.end(tx, project, organisationId);
      tx.record(ended({ expressionOfInterestId: id, projectId, clusterId, organisationId }));
    }
  }

  private async endInvitations(tx: Tx, { id: projectId, clusterId }: ProjectRow, only?: string): Promise<void> {
    for (const { id, status, organisationId } of await this.requests.openInvitations(tx, of(projectId, only))) {
      await this.requests.updateInvitation(tx, id, { status: invitationLifecycle.move(status, 'WITHDRAWN'), answeredAt: tx.at });
      tx.record(InvitationWithdrawn({ invitationId: id, projectId, clusterId, organisationId }));
    }
  }
}

const of = (projectId: string, organisationId?: string): { projectId: string; organisationId?: string } =>
  organisationId === undefined ? { projectId } : { projectId, organisationId };
