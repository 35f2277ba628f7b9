import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { Task } from '@grappe/platform/jobs';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { makeArchiveTask } from '../cases/export-my-data.case';
import { PersonalDataRegistry } from '../cases/personal-data.registry';
import { PersonRepository } from '../data/person.repository';
import { PersonalDataRepository } from '../data/personal-data.repository';
import { archiveIndex, type ArchivePart } from '../domain/archive';
import { ArchiveMade } from '../domain/events';

/** Makes the archive of somebody's data: a page to read, and each part as JSON. */
@Injectable()
export class MakeArchive {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly registry: PersonalDataRegistry,
    private readonly personalData: PersonalDataRepository,
  ) {}

  @Task(makeArchiveTask)
  async make({ dataExportId }: { dataExportId: string }): Promise<void> {
    const wanted = await this.personalData.findExport(dataExportId);
    if (!wanted || wanted.content) return;
    const person = await this.uow.run(system, (tx) => this.persons.find(tx, wanted.personId));
    if (!person) return;
    const declared = this.registry.all();
    const parts: ArchivePart[] = [];
    for (const [place, data] of declared.entries()) {
      if (!data.archive) continue;
      const rows = await this.personalData.rowsOf(data, data.archive.columns, person.id);
      parts.push({ file: `${data.table}.${data.column}.json`, title: data.archive.title[person.language], rows });
      await this.personalData.tellProgress(dataExportId, Math.floor((99 * (place + 1)) / declared.length));
    }
    const content = await zipped(archiveIndex(person.language, wanted.createdAt, parts), parts);
    await this.uow.run(system, async (tx) => {
      await this.personalData.finishExport(tx, dataExportId, content);
      tx.record(ArchiveMade({ personId: person.id }));
    });
  }
}

async function zipped(index: string, parts: readonly ArchivePart[]): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(index), 'index.html');
  for (const { file, rows } of parts) zip.addBuffer(Buffer.from(JSON.stringify(rows, null, 2)), file);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
