import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { mayLeave } from '../domain/project.policy';
import { Consortium } from './consortium';

/** A partner leaves, at any time while there is a project to leave; the lead can only abandon it. */
@Injectable()
export class LeaveProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly consortium: Consortium,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<void> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    await this.uow.run(actingFor(reader, organisationId), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(mayBind(reader, organisationId));
      if (organisationId === project.leadOrganisationId) throw new DomainError('LEAD_CANNOT_LEAVE');
      allow(mayLeave(reader, facts, organisationId));
      await this.consortium.leave(tx, project, organisationId);
    });
  }
}
