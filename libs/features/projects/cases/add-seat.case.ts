import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { addSeatInput, limits, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { ProjectSeatsChanged } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { Consortium } from './consortium';
import { ProjectParts } from './project-parts';

/** Another partner is sought. A mandatory one reopens the call of a consortium. */
@Injectable()
export class AddSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly parts: ProjectParts,
    private readonly consortium: Consortium,
  ) {}

  async run(reader: Reader, input: z.input<typeof addSeatInput>): Promise<void> {
    const { projectId, seat } = judge(addSeatInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).edit);
      tx.actFor(project.leadOrganisationId);
      const { count, next } = await this.seats.extent(tx, projectId);
      if (count >= limits.seatsPerProject) throw new DomainError('QUERY_TOO_LARGE', { limit: `seats: ${limits.seatsPerProject}` });
      await this.parts.addSeat(tx, projectId, seat, next);
      tx.record(ProjectSeatsChanged({ projectId, clusterId: project.clusterId }));
      await this.consortium.settle(tx, project);
    });
  }
}
