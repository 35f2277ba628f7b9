import { Injectable } from '@nestjs/common';
import { projectCompanyGroupInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { AudienceLists } from '../data/audience-lists.repository';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';
import { CompanyGroupExcluded } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { Exclusions } from './exclusions';

/** For the organisations of this group of companies the project is no longer there: who is in it, was in it, or joins it. A partner's group cannot be shut out. */
@Injectable()
export class ExcludeCompanyGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
    private readonly lists: AudienceLists,
    private readonly exclusions: Exclusions,
  ) {}

  async run(reader: Reader, input: { projectId: string; companyGroupId: string }): Promise<void> {
    const { projectId, companyGroupId } = judge(projectCompanyGroupInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).exclude);
      tx.actFor(project.leadOrganisationId);
      const excluded = await this.lists.of(tx, 'project', 'excluded_company_group', projectId);
      if (excluded.includes(companyGroupId)) return;
      const organisationIds = await this.projects.everOfGroup(tx, companyGroupId);
      const partners = await this.seats.partnersOf(tx, projectId);
      if (partners.some(({ lead, organisationId }) => !lead && organisationIds.includes(organisationId))) throw new DomainError('PARTNER_ALREADY');
      await this.lists.keep(tx, 'project', 'excluded_company_group', projectId, [...excluded, companyGroupId]);
      for (const organisationId of organisationIds) if (organisationId !== project.leadOrganisationId) await this.exclusions.end(tx, project, organisationId);
      tx.record(CompanyGroupExcluded({ projectId, clusterId: project.clusterId, companyGroupId }));
    });
  }
}
