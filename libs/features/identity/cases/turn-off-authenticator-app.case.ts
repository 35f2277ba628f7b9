import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found } from '@grappe/platform/kernel';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SecurityChanged } from '../domain/events';
import { FreshProof } from './fresh-proof';

/** The app is one's second factor no more. */
@Injectable()
export class TurnOffAuthenticatorApp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly secondFactors: SecondFactorRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async run(reader: Reader): Promise<void> {
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      found((await this.secondFactors.app(tx, personId))?.confirmedAt);
      await this.secondFactors.removeApp(tx, personId);
      await this.secondFactors.dropUselessRecoveryCodes(tx, personId);
      tx.record(SecurityChanged({ personId, change: 'AUTHENTICATOR_APP_TURNED_OFF' }));
    });
  }
}
