import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { Exclusions } from './exclusions';

/** An organisation has joined a group of companies: what it had open with projects that exclude the group ends. Run again, it finds nothing to do. */
@Injectable()
export class EndRequestsOfExcluded {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly exclusions: Exclusions,
  ) {}

  async run({ companyGroupId, organisationId }: { companyGroupId: string; organisationId: string }): Promise<void> {
    await this.uow.run(system, async (tx) => {
      for (const projectId of await this.projects.excluding(tx, companyGroupId)) {
        const project = await this.projects.findForUpdate(tx, projectId);
        if (project && !(await this.seats.findPartner(tx, projectId, organisationId))) await this.exclusions.end(tx, project, organisationId);
      }
    });
  }
}
