import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SecondFactorsReset, SecurityChanged } from '../domain/events';
import { EndSessions } from './end-sessions.case';

/** Somebody has lost every second factor, and the operator, who knows that it is them, lets them back in by their first. */
@Injectable()
export class ResetSecondFactors {
  constructor(
    private readonly secondFactors: SecondFactorRepository,
    private readonly endSessions: EndSessions,
  ) {}

  /** All factors but password, mail and linked accounts are gone, and all sessions end; the person is told. @param clusterIds whose log says so */
  async within(tx: Tx, personId: string, clusterIds: readonly string[]): Promise<void> {
    await this.secondFactors.removeAll(tx, personId);
    await this.endSessions.allBut(tx, personId, null);
    tx.record(SecondFactorsReset({ personId, clusterIds: [...clusterIds] }));
    tx.record(SecurityChanged({ personId, change: 'SECOND_FACTORS_RESET' }));
  }
}
