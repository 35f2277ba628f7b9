import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { SupportWithdrawn } from '../domain/events';

/** An organisation takes its support back, at any time. */
@Injectable()
export class WithdrawSupport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<void> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    await this.uow.run(actingFor(reader, organisationId), async (tx) => {
      const { project } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(mayBind(reader, organisationId));
      if (!(await this.projects.withdrawSupport(tx, projectId, organisationId))) return;
      tx.record(SupportWithdrawn({ projectId, clusterId: project.clusterId, organisationId }));
    });
  }
}
