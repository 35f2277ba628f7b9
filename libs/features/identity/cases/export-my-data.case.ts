import { Injectable } from '@nestjs/common';
import { id, limits, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { found, judge, newId, signedIn } from '@grappe/platform/kernel';
import { PersonalDataRepository } from '../data/personal-data.repository';
import { FreshProof } from './fresh-proof';

/** The task that makes an archive. */
export const makeArchiveTask = 'make-archive';
const millisecondsPerDay = 86_400_000;

/** A person takes along all that is theirs, as an archive that the worker makes; another one takes its place. */
@Injectable()
export class ExportMyData {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly personalData: PersonalDataRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async run(reader: Reader): Promise<void> {
    await this.uow.run({ personId: signedIn(reader), organisationId: null }, async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      const dataExportId = newId();
      const expiresAt = new Date(tx.at.getTime() + limits.dataExportDays * millisecondsPerDay);
      await this.personalData.insertExport(tx, { id: dataExportId, personId, progress: 0, content: null, createdAt: tx.at, expiresAt });
      tx.job(makeArchiveTask, { dataExportId });
    });
  }

  /** The archive, to its person only; NOT_FOUND also once it has expired. */
  async archive(reader: Reader, dataExportId: string): Promise<Buffer> {
    return found(await this.personalData.archiveFor(signedIn(reader), judge(id, dataExportId)));
  }
}
