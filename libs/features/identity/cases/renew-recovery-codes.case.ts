import { Injectable } from '@nestjs/common';
import { limits, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError } from '@grappe/platform/kernel';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SecurityChanged } from '../domain/events';
import { FreshProof } from './fresh-proof';

/** Fresh recovery codes, shown this once; the older ones are worth nothing. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly secondFactors: SecondFactorRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async run(reader: Reader): Promise<{ recoveryCodes: string[] }> {
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      if (!(await this.secondFactors.has(tx, personId))) throw new DomainError('SECOND_FACTOR_MISSING');
      tx.record(SecurityChanged({ personId, change: 'RECOVERY_CODES_RENEWED' }));
      return { recoveryCodes: await this.secondFactors.renewRecoveryCodes(tx, personId, limits.recoveryCodes) };
    }, 'SECRET');
  }
}
