import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { ProjectSeatsChanged } from '../domain/events';
import { projectCan } from '../domain/project.policy';

/** A partner is no longer sought: only while nobody holds the seat or waits for an answer about it. A call keeps one seat at least. */
@Injectable()
export class RemoveSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
  ) {}

  async run(reader: Reader, input: { seatId: string }): Promise<{ projectId: string }> {
    const seatId = judge(id, input.seatId);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { projectId } = found(await this.seats.findVisible(tx, reader, seatId));
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).edit);
      tx.actFor(project.leadOrganisationId);
      const { filled, waiting } = found(await this.seats.use(tx, seatId));
      if (filled + waiting > 0) throw new DomainError('SEAT_IN_USE');
      const { count } = await this.seats.extent(tx, projectId);
      if (project.stage === 'CALL' && count === 1) throw new DomainError('SEATS_REQUIRED');
      await this.seats.delete(tx, seatId);
      tx.record(ProjectSeatsChanged({ projectId, clusterId: project.clusterId }));
      return { projectId };
    });
  }
}
