import { Injectable } from '@nestjs/common';
import { unlinkAccountInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { LinkedAccountRepository } from '../data/linked-account.repository';
import { SecurityChanged } from '../domain/events';
import { FreshProof } from './fresh-proof';

/** An account elsewhere signs in here no more; a link in one's mail always does. */
@Injectable()
export class UnlinkAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: LinkedAccountRepository,
    private readonly freshProof: FreshProof,
  ) {}

  async run(reader: Reader, input: { linkedAccountId: string }): Promise<void> {
    const { linkedAccountId } = judge(unlinkAccountInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      if (!(await this.accounts.remove(tx, personId, linkedAccountId))) throw new NotFound();
      tx.record(SecurityChanged({ personId, change: 'ACCOUNT_UNLINKED' }));
    });
  }
}
