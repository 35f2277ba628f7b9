import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { OrganisationExcluded } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { OpenRequests } from './open-requests';
import { Undertakings } from './undertakings';

/** For this organisation the project is no longer there. What was open with it ends without a word; a partner cannot be shut out. */
@Injectable()
export class ExcludeOrganisation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly requests: OpenRequests,
    private readonly undertakings: Undertakings,
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
      await this.requests.endQuietly(tx, project, organisationId);
      await this.undertakings.end(tx, project, organisationId);
      await this.projects.withdrawSupport(tx, projectId, organisationId);
      tx.record(OrganisationExcluded({ projectId, clusterId: project.clusterId, organisationId }));
    });
  }
}
