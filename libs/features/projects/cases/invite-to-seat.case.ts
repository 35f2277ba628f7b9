import { Injectable } from '@nestjs/common';
import { inviteToSeatInput, limits, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { RequestRepository } from '../data/request.repository';
import { SeatRepository } from '../data/seat.repository';
import { InvitationSent } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { invitationStatusAt } from '../domain/request';

const millisecondsPerDay = 86_400_000;

/** The lead invites an organisation to a seat. Who has declined an invitation of the project is not asked again. */
@Injectable()
export class InviteToSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly requests: RequestRepository,
  ) {}

  async run(reader: Reader, input: { seatId: string; organisationId: string; message?: string | null }): Promise<{ invitationId: string; projectId: string }> {
    const { seatId, organisationId, message } = judge(inviteToSeatInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const { projectId } = found(await this.seats.findVisible(tx, reader, seatId));
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      const can = projectCan(reader, facts);
      allow(can.exclude);
      tx.actFor(project.leadOrganisationId);
      if (!can.invite) throw new DomainError('NOT_IN_CALL');
      found((await this.requests.isMember(tx, organisationId)) || null);
      if (await this.seats.findPartner(tx, projectId, organisationId)) throw new DomainError('PARTNER_ALREADY');
      if (await this.projects.shutsOut(tx, projectId, organisationId)) throw new DomainError('EXCLUDED_BY_YOU');
      const { filled, places } = found(await this.seats.use(tx, seatId));
      if (filled >= places) throw new DomainError('SEAT_FULL');
      await this.requireUnasked(tx, projectId, organisationId, seatId);
      const invitationId = newId();
      const expiresAt = new Date(tx.at.getTime() + limits.invitationDays * millisecondsPerDay);
      const invitation = { id: invitationId, projectId, seatId, organisationId, personId: actor.personId, message, sentAt: tx.at, expiresAt } as const;
      await this.requests.insertInvitation(tx, { ...invitation, status: 'SENT', answeredAt: null });
      tx.record(InvitationSent({ invitationId, projectId, clusterId: project.clusterId, organisationId }));
      return { invitationId, projectId };
    });
  }

  /** What expired before is written down now, and makes place. */
  private async requireUnasked(tx: Tx, projectId: string, organisationId: string, seatId: string): Promise<void> {
    for (const invitation of await this.requests.invitationsTo(tx, projectId, organisationId)) {
      const status = invitationStatusAt(invitation, tx.at);
      if (status === 'DECLINED') throw new DomainError('REFUSAL_HOLDS');
      if (status === 'SENT' && invitation.seatId === seatId) throw new DomainError('ALREADY_DONE');
      if (status !== invitation.status) await this.requests.updateInvitation(tx, invitation.id, { status });
    }
  }
}
