import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { answerJoinRequestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { JoinRequestAccepted } from '../domain/events';
import { GroupMembership } from './group-membership';
import { JoinRequestWork } from './join-request-work';

/** A chair lets somebody in who asked to. */
@Injectable()
export class AcceptJoinRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: JoinRequestWork,
    private readonly membership: GroupMembership,
  ) {}

  /** The id of the group. */
  async run(reader: Reader, input: z.input<typeof answerJoinRequestInput>): Promise<string> {
    const actor = actingAlone(reader);
    const { joinRequestId, reason } = judge(answerJoinRequestInput, input);
    return this.uow.run(actor, async (tx) => {
      const { group, request, address } = await this.work.move(tx, reader, joinRequestId, 'ACCEPTED', 'decide', reason);
      tx.record(JoinRequestAccepted(address));
      await this.membership.enter(tx, group, { personId: request.personId, organisationId: request.organisationId, role: 'MEMBER' });
      return group.id;
    });
  }
}
