import { Injectable } from '@nestjs/common';
import { Task } from '@grappe/platform/jobs';
import { Archives } from '../cases/archives';
import { makeArchiveTask } from '../cases/export-my-data.case';
import { PersonalDataRegistry } from '../cases/personal-data.registry';
import { DataExportRepository } from '../data/data-export.repository';
import { PersonalDataRepository } from '../data/personal-data.repository';

/** Makes the archive of all that is a person's own; forgets those that have expired. */
@Injectable()
export class MakeArchive {
  constructor(
    private readonly archives: Archives,
    private readonly registry: PersonalDataRegistry,
    private readonly personalData: PersonalDataRepository,
    private readonly exports: DataExportRepository,
  ) {}

  @Task(makeArchiveTask)
  async make({ dataExportId }: { dataExportId: string }): Promise<void> {
    const wanted = await this.archives.wanted(dataExportId);
    if (!wanted) return;
    const parts = this.registry.all().flatMap((data) => {
      const { table, column, archive } = data;
      return archive ? [{ file: `${table}.${column}.json`, title: archive.title, rows: () => this.personalData.rowsOf(data, archive.columns, wanted.personId) }] : [];
    });
    await this.archives.make(wanted, parts);
  }

  @Task('forget-archives', '47 * * * *')
  async forget(): Promise<void> {
    await this.exports.forgetExpired();
  }
}
