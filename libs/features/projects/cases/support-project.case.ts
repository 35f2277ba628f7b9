import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { ProjectSupported } from '../domain/events';
import { maySupport } from '../domain/project.policy';

/** An organisation lends its name to a project: once, however often it says so. */
@Injectable()
export class SupportProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<void> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    const actor = actingFor(reader, organisationId);
    await this.uow.run(actor, async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(maySupport(reader, facts, organisationId));
      if (!(await this.projects.support(tx, projectId, organisationId, actor.personId))) return;
      tx.record(ProjectSupported({ projectId, clusterId: project.clusterId, organisationId }));
    });
  }
}
