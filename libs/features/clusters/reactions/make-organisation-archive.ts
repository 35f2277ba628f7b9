import { Injectable } from '@nestjs/common';
import { Archives } from '@grappe/features/identity';
import { all, sql } from '@grappe/platform/database';
import { Task } from '@grappe/platform/jobs';
import { NounRegistry, plainOf, Reads, selectedFields } from '@grappe/platform/reads';
import { makeOrganisationArchiveTask } from '../cases/export-organisation-data.case';
import { OrganisationDataRegistry } from '../cases/organisation-data.registry';
import { PersonReaders } from '../cases/person-readers';
import { mayFor } from '../domain/mandate.policy';

/** More rows of a kind than an organisation has. */
const rowsOfAKind = 20_000;

/**
 * Makes the archive of an organisation, as far as both see it: the organisation alone, so that nothing of another one of the same person gets in;
 * and the person as a whole, so that nobody takes along what is not there for them.
 */
@Injectable()
export class MakeOrganisationArchive {
  constructor(
    private readonly archives: Archives,
    private readonly registry: OrganisationDataRegistry,
    private readonly persons: PersonReaders,
    private readonly nouns: NounRegistry,
    private readonly reads: Reads,
  ) {}

  @Task(makeOrganisationArchiveTask)
  async make({ dataExportId }: { dataExportId: string }): Promise<void> {
    const wanted = await this.archives.wanted(dataExportId);
    if (!wanted?.organisationId) return;
    const { personId, organisationId } = wanted;
    const [person, owner] = [await this.persons.of(personId), await this.persons.of(personId, organisationId)];
    if (!person || !owner || !mayFor(owner, organisationId, 'GIVE_MANDATES')) return;
    const parts = this.registry.all().map(({ file, title, noun, whose, fields }) => ({
      file: `${file}.json`,
      title,
      rows: async () =>
        (
          await this.reads.list(noun, owner, selectedFields(fields), {
            where: (row) => all([whose(row, sql`${organisationId}::uuid`), this.nouns.get(noun).visible(row, person)]),
            order: (row) => row('id'),
            limit: rowsOfAKind,
          })
        ).map((row) => plainOf(row) as Record<string, unknown>),
    }));
    await this.archives.make(wanted, parts);
  }
}
