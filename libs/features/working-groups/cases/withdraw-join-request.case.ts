import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { answerJoinRequestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { JoinRequestWithdrawn } from '../domain/events';
import { JoinRequestWork } from './join-request-work';

/** Who has asked to join takes it back. */
@Injectable()
export class WithdrawJoinRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: JoinRequestWork,
  ) {}

  /** The id of the group. */
  async run(reader: Reader, input: z.input<typeof answerJoinRequestInput>): Promise<string> {
    const actor = actingAlone(reader);
    const { joinRequestId, reason } = judge(answerJoinRequestInput, input);
    return this.uow.run(actor, async (tx) => {
      const { group, address } = await this.work.move(tx, reader, joinRequestId, 'WITHDRAWN', 'withdraw', reason);
      tx.record(JoinRequestWithdrawn(address));
      return group.id;
    });
  }
}
