import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { OrganisationExcluded } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { Exclusions } from './exclusions';

/** For this organisation the project is no longer there. What was open with it ends without a word; a partner cannot be shut out. */
@Injectable()
export class ExcludeOrganisation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly exclusions: Exclusions,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<void> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).exclude);
      tx.actFor(project.leadOrganisationId);
      if (await this.seats.findPartner(tx, projectId, organisationId)) throw new DomainError('PARTNER_ALREADY');
      if (await this.projects.excludes(tx, projectId, organisationId)) return;
      await this.projects.exclude(tx, projectId, [organisationId]);
      await this.exclusions.end(tx, project, organisationId);
      tx.record(OrganisationExcluded({ projectId, clusterId: project.clusterId, organisationId }));
    });
  }
}
