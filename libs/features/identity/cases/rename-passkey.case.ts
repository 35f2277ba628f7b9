import { Injectable } from '@nestjs/common';
import { renamePasskeyInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { PasskeyRepository } from '../data/passkey.repository';

/** Gives one of one's passkeys another name. */
@Injectable()
export class RenamePasskey {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly passkeys: PasskeyRepository,
  ) {}

  async run(reader: Reader, input: { passkeyId: string; name: string }): Promise<void> {
    const actor = actingAlone(reader);
    const { passkeyId, name } = judge(renamePasskeyInput, input);
    await this.uow.run(actor, async (tx) => {
      if (!(await this.passkeys.update(tx, actor.personId, passkeyId, { name }))) throw new NotFound();
    });
  }
}
