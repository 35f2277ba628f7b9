import { Injectable } from '@nestjs/common';
import { leaveCompanyGroupInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, judge } from '@grappe/platform/kernel';
import { CompanyGroupRepository } from '../data/company-group.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { CompanyGroupLeft } from '../domain/events';
import { mayFor } from '../domain/mandate.policy';

/** An organisation is no longer shown in its group. What was decided about the group while it was there goes on for it. */
@Injectable()
export class LeaveCompanyGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: CompanyGroupRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  async run(reader: Reader, input: { organisationId: string }): Promise<void> {
    const { organisationId } = judge(leaveCompanyGroupInput, input);
    const actor = actingFor(reader, organisationId);
    allow(mayFor(reader, organisationId, 'GIVE_MANDATES'));
    await this.uow.run(actor, async (tx) => {
      const companyGroupId = await this.groups.groupOf(tx, organisationId);
      if (companyGroupId === null) return;
      await this.groups.put(tx, organisationId, null);
      tx.record(CompanyGroupLeft({ companyGroupId, organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
    });
  }
}
