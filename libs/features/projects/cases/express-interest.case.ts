import { Injectable } from '@nestjs/common';
import { expressInterestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { RequestRepository } from '../data/request.repository';
import { SeatRepository } from '../data/seat.repository';
import { InterestExpressed } from '../domain/events';
import { mayApply } from '../domain/project.policy';
import { interestLifecycle } from '../domain/request.lifecycles';

/** An organisation applies to a seat of a call. One application at a time; what was declined stays declined. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly requests: RequestRepository,
  ) {}

  async run(
    reader: Reader,
    input: { seatId: string; organisationId: string; pitch: string; expects?: string | null },
  ): Promise<{ expressionOfInterestId: string; projectId: string }> {
    const { seatId, organisationId, pitch, expects } = judge(expressInterestInput, input);
    const actor = actingFor(reader, organisationId);
    return this.uow.run(actor, async (tx) => {
      const { projectId } = found(await this.seats.findVisible(tx, reader, seatId));
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      if (facts.ownPartners.includes(organisationId)) throw new DomainError('PARTNER_ALREADY');
      allow(mayApply(reader, facts, organisationId));
      if (project.stage !== 'CALL') throw new DomainError('NOT_IN_CALL');
      const { filled, places } = found(await this.seats.use(tx, seatId));
      if (filled >= places) throw new DomainError('SEAT_FULL');
      const before = await this.requests.interestsIn(tx, { projectId, seatId, organisationId });
      if (before.some(({ status }) => interestLifecycle.can(status, 'ACCEPTED'))) throw new DomainError('ALREADY_DONE');
      if (before.some(({ status }) => status === 'DECLINED')) throw new DomainError('REFUSAL_HOLDS');
      const expressionOfInterestId = newId();
      await this.requests.insertInterest(tx, {
        id: expressionOfInterestId,
        seatId,
        projectId,
        organisationId,
        personId: actor.personId,
        pitch,
        expects,
        status: 'SENT',
        sentAt: tx.at,
        decidedAt: null,
        decidedByPersonId: null,
        decisionReason: null,
      });
      tx.record(InterestExpressed({ expressionOfInterestId, projectId, clusterId: project.clusterId, organisationId }));
      return { expressionOfInterestId, projectId };
    });
  }
}
