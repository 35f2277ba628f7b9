import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { declareCompanyGroupInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, DomainError, judge, newId } from '@grappe/platform/kernel';
import { CompanyGroupRepository } from '../data/company-group.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { CompanyGroupJoined } from '../domain/events';
import { mayFor, organisationsFor } from '../domain/mandate.policy';

/**
 * An owner says to which group of companies an organisation belongs: a new one, or that of another organisation of which they are an owner
 * too. So nobody is put into a group by others, and no outsider joins one to see what its organisations do not.
 */
@Injectable()
export class DeclareCompanyGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: CompanyGroupRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof declareCompanyGroupInput>): Promise<void> {
    const { organisationId, name, companyGroupId: joined } = judge(declareCompanyGroupInput, input);
    const actor = actingFor(reader, organisationId);
    allow(mayFor(reader, organisationId, 'GIVE_MANDATES'));
    await this.uow.run(actor, async (tx) => {
      if ((await this.groups.groupOf(tx, organisationId)) !== null) throw new DomainError('ALREADY_DONE');
      if (joined) allow(await this.groups.holds(tx, joined, organisationsFor(reader, 'GIVE_MANDATES')));
      const companyGroupId = joined ?? newId();
      if (!joined) await this.groups.insert(tx, companyGroupId, name ?? '');
      await this.groups.put(tx, organisationId, companyGroupId);
      tx.record(CompanyGroupJoined({ companyGroupId, organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
    });
  }
}
