import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { answerJoinRequestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { JoinRequestDeclined } from '../domain/events';
import { JoinRequestWork } from './join-request-work';

/** A chair says no to a request; the one who sent it is told, with the reason where one is given. */
@Injectable()
export class DeclineJoinRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: JoinRequestWork,
  ) {}

  /** The id of the group. */
  async run(reader: Reader, input: z.input<typeof answerJoinRequestInput>): Promise<string> {
    const actor = actingAlone(reader);
    const { joinRequestId, reason } = judge(answerJoinRequestInput, input);
    return this.uow.run(actor, async (tx) => {
      const { group, address } = await this.work.move(tx, reader, joinRequestId, 'DECLINED', 'decide', reason);
      tx.record(JoinRequestDeclined(address));
      return group.id;
    });
  }
}
