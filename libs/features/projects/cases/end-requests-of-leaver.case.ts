import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { RequestRepository } from '../data/request.repository';
import { SeatRepository } from '../data/seat.repository';
import { SupportWithdrawn } from '../domain/events';
import { OpenRequests } from './open-requests';
import { Undertakings } from './undertakings';

/**
 * An organisation that has left a cluster is no longer in the audience of its projects: what it asked for is withdrawn, what it was asked
 * too, its undertakings end and its support. Partnerships stay: they are between organisations. Run again, it finds nothing to do.
 */
@Injectable()
export class EndRequestsOfLeaver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly requests: RequestRepository,
    private readonly openRequests: OpenRequests,
    private readonly seats: SeatRepository,
    private readonly undertakings: Undertakings,
  ) {}

  async run({ clusterId, organisationId }: { clusterId: string; organisationId: string }): Promise<void> {
    await this.uow.run(system, async (tx) => {
      for (const projectId of await this.requests.projectsLostBy(tx, clusterId, organisationId)) {
        const project = await this.projects.findForUpdate(tx, projectId);
        if (!project) continue;
        await this.openRequests.endOf(tx, project, organisationId);
        if (!(await this.seats.findPartner(tx, projectId, organisationId))) await this.undertakings.end(tx, project, organisationId);
        if (await this.projects.withdrawSupport(tx, projectId, organisationId)) tx.record(SupportWithdrawn({ projectId, clusterId, organisationId }));
      }
    });
  }
}
