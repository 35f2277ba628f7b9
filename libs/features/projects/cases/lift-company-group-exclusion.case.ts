import { Injectable } from '@nestjs/common';
import { projectCompanyGroupInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { AudienceLists } from '../data/audience-lists.repository';
import { ProjectRepository } from '../data/project.repository';
import { CompanyGroupExclusionLifted } from '../domain/events';
import { projectCan } from '../domain/project.policy';

/** The organisations of an excluded group see the project again, as its audience says. */
@Injectable()
export class LiftCompanyGroupExclusion {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly lists: AudienceLists,
  ) {}

  async run(reader: Reader, input: { projectId: string; companyGroupId: string }): Promise<void> {
    const { projectId, companyGroupId } = judge(projectCompanyGroupInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).exclude);
      tx.actFor(project.leadOrganisationId);
      const excluded = await this.lists.of(tx, 'project', 'excluded_company_group', projectId);
      if (!excluded.includes(companyGroupId)) return;
      await this.lists.keep(tx, 'project', 'excluded_company_group', projectId, excluded.filter((id) => id !== companyGroupId));
      tx.record(CompanyGroupExclusionLifted({ projectId, clusterId: project.clusterId, companyGroupId }));
    });
  }
}
