import { Inject, Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { id, limits, type Reader } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { found, judge, newId, system } from '@grappe/platform/kernel';
import { sendMail } from '@grappe/platform/mail';
import { Reads } from '@grappe/platform/reads';
import type { DataExportRow } from '../data/data-export.entity';
import { DataExportRepository } from '../data/data-export.repository';
import { PersonRepository } from '../data/person.repository';
import { archiveIndex, type ArchivePart, type TitledPart } from '../domain/archive';
import { ArchiveMade } from '../domain/events';
import { noticeMail } from '../domain/identity.mails';
import { FreshProof } from './fresh-proof';

const millisecondsPerDay = 86_400_000;

/** Data to take along, a person's own or an organisation's: asked for with a fresh proof, made by the worker, fetched for some days by whoever asked. */
@Injectable()
export class Archives {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly persons: PersonRepository,
    private readonly exports: DataExportRepository,
    private readonly freshProof: FreshProof,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Within the case that has judged whether they may.
   * @param task makes it, given `{ dataExportId }`
   * @param organisationId whose data it is; null: the reader's own
   */
  async ask(tx: Tx, reader: Reader, task: string, organisationId: string | null): Promise<void> {
    const { personId } = await this.freshProof.require(tx, reader);
    const dataExportId = newId();
    const expiresAt = new Date(tx.at.getTime() + limits.dataExportDays * millisecondsPerDay);
    await this.exports.insert(tx, { id: dataExportId, personId, organisationId, progress: 0, content: null, createdAt: tx.at, expiresAt });
    tx.job(task, { dataExportId });
  }

  /** What is to be made; null: it is made, or nobody waits for it any more. */
  async wanted(dataExportId: string): Promise<Readonly<DataExportRow> | null> {
    const wanted = await this.exports.find(dataExportId);
    return wanted?.content === null ? wanted : null;
  }

  /** Reads the parts one after another, packs them as a page to read and JSON files, and tells whoever asked. */
  async make({ id: dataExportId, personId, createdAt }: DataExportRow, parts: readonly ArchivePart[]): Promise<void> {
    const person = found(await this.uow.run(system, (tx) => this.persons.find(tx, personId)));
    const told: TitledPart[] = [];
    for (const { file, title, rows } of parts) {
      told.push({ file, title: title[person.language], rows: await rows() });
      await this.exports.tellProgress(dataExportId, Math.floor((99 * told.length) / parts.length));
    }
    const content = await zipped(archiveIndex(person.language, createdAt, told), told);
    await this.uow.run(system, async (tx) => {
      await this.exports.finish(tx, dataExportId, content);
      tx.record(ArchiveMade({ personId }));
      await sendMail(tx, person.email, noticeMail('archiveMade', person.language, `${this.config.publicUrl}/account/my-data`));
    });
  }

  /** The archive, to whoever asked only; NOT_FOUND also while it is being made, and once it has expired. */
  async content(reader: Reader, dataExportId: string): Promise<Buffer> {
    const seen = await this.reads.sees('DataExport', judge(id, dataExportId), reader);
    return found(seen ? (await this.exports.find(dataExportId))?.content : null);
  }
}

async function zipped(index: string, parts: readonly TitledPart[]): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(index), 'index.html');
  for (const { file, rows } of parts) zip.addBuffer(Buffer.from(JSON.stringify(rows, null, 2)), file);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
