import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { Archives } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, allow, judge } from '@grappe/platform/kernel';
import { mayFor } from '../domain/mandate.policy';

/** The task that makes the archive of an organisation. */
export const makeOrganisationArchiveTask = 'make-organisation-archive';

/** An owner takes along what is the organisation's: before it leaves a cluster, or at any time. */
@Injectable()
export class ExportOrganisationData {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly archives: Archives,
  ) {}

  async run(reader: Reader, input: { organisationId: string }): Promise<void> {
    const organisationId = judge(id, input.organisationId);
    const actor = actingFor(reader, organisationId);
    allow(mayFor(reader, organisationId, 'GIVE_MANDATES'));
    await this.uow.run(actor, (tx) => this.archives.ask(tx, reader, makeOrganisationArchiveTask, organisationId));
  }
}
