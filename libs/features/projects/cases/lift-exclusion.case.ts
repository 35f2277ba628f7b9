import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { ExclusionLifted } from '../domain/events';
import { projectCan } from '../domain/project.policy';

/** An excluded organisation sees the project again, as its audience says. */
@Injectable()
export class LiftExclusion {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<void> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).exclude);
      tx.actFor(project.leadOrganisationId);
      if (!(await this.projects.excludes(tx, projectId, organisationId))) return;
      await this.projects.liftExclusion(tx, projectId, organisationId);
      tx.record(ExclusionLifted({ projectId, clusterId: project.clusterId, organisationId }));
    });
  }
}
