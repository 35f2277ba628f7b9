import { Injectable } from '@nestjs/common';
import { editOrganisationInput, type Reader } from '@grappe/contracts';
import type { z } from 'zod';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, found, judge } from '@grappe/platform/kernel';
import { OrganisationRepository } from '../data/organisation.repository';
import { mayBind } from '../domain/mandate.policy';
import { OrganisationEdited } from '../domain/events';
import { sortNameOf } from '../domain/organisation';

/** An organisation keeps its own page: what it is, where it is, what it can do. */
@Injectable()
export class EditOrganisation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof editOrganisationInput>): Promise<void> {
    const { organisationId, competenceIds, ...changes } = onlyGiven(input, judge(editOrganisationInput, input));
    const actor = actingFor(reader, organisationId);
    allow(mayBind(reader, organisationId));
    await this.uow.run(actor, async (tx) => {
      found(await this.organisations.findForUpdate(tx, organisationId));
      const { name, ...rest } = changes;
      await this.organisations.update(tx, organisationId, { ...rest, ...(name ? { name, sortName: sortNameOf(name) } : {}) });
      if (competenceIds) await this.organisations.setCompetences(tx, organisationId, competenceIds);
      tx.record(OrganisationEdited({ organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
    });
  }
}

/** What is absent stays as it is; what is null is emptied. */
function onlyGiven<Judged extends object>(input: object, judged: Judged): Judged {
  return Object.fromEntries(Object.entries(judged).filter(([key]) => (input as Record<string, unknown>)[key] !== undefined)) as Judged;
}
