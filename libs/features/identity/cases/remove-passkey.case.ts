import { Injectable } from '@nestjs/common';
import { removePasskeyInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { PasskeyRepository } from '../data/passkey.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SecurityChanged } from '../domain/events';
import { FreshProof } from './fresh-proof';

/** One of one's passkeys signs in no more. */
@Injectable()
export class RemovePasskey {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly passkeys: PasskeyRepository,
    private readonly secondFactors: SecondFactorRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async run(reader: Reader, input: { passkeyId: string }): Promise<void> {
    const { passkeyId } = judge(removePasskeyInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      if (!(await this.passkeys.remove(tx, personId, passkeyId))) throw new NotFound();
      await this.secondFactors.dropUselessRecoveryCodes(tx, personId);
      tx.record(SecurityChanged({ personId, change: 'PASSKEY_REMOVED' }));
    });
  }
}
