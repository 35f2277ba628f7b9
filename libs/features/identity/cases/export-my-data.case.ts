import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { signedIn } from '@grappe/platform/kernel';
import { Archives } from './archives';

/** The task that makes the archive of a person. */
export const makeArchiveTask = 'make-archive';

/** A person takes along all that is theirs. */
@Injectable()
export class ExportMyData {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly archives: Archives,
  ) {}

  async run(reader: Reader): Promise<void> {
    await this.uow.run({ personId: signedIn(reader), organisationId: null }, (tx) => this.archives.ask(tx, reader, makeArchiveTask, null));
  }
}
