import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { editSeatInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { ProjectSeatsChanged } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { Consortium } from './consortium';
import { seatColumns } from './project-parts';

/** What is sought changes; places that are held cannot be taken away. */
@Injectable()
export class EditSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly consortium: Consortium,
  ) {}

  async run(reader: Reader, input: z.input<typeof editSeatInput>): Promise<{ projectId: string }> {
    const { seatId, seat } = judge(editSeatInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { projectId } = found(await this.seats.findVisible(tx, reader, seatId));
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).edit);
      tx.actFor(project.leadOrganisationId);
      const { filled } = found(await this.seats.use(tx, seatId));
      if (seat.places < filled) throw new DomainError('SEAT_IN_USE', {}, 'seat.places');
      await this.seats.update(tx, seatId, seatColumns(seat), seat.competenceIds);
      tx.record(ProjectSeatsChanged({ projectId, clusterId: project.clusterId }));
      await this.consortium.settle(tx, project);
      return { projectId };
    });
  }
}
