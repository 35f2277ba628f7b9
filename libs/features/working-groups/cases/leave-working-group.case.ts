import { Injectable } from '@nestjs/common';
import { leaveWorkingGroupInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge, NotAllowed } from '@grappe/platform/kernel';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { isLastChair } from '../domain/chairs';
import { GroupMembership } from './group-membership';

/** One leaves a group at any time, except as its last chair. */
@Injectable()
export class LeaveWorkingGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroupRepository,
    private readonly membership: GroupMembership,
  ) {}

  async run(reader: Reader, input: { workingGroupId: string }): Promise<void> {
    const actor = actingAlone(reader);
    const { workingGroupId } = judge(leaveWorkingGroupInput, input);
    await this.uow.run(actor, async (tx) => {
      const group = found(await this.groups.findVisibleForUpdate(tx, reader, workingGroupId));
      const members = await this.groups.members(tx, workingGroupId);
      const own = members.find((member) => member.personId === actor.personId);
      if (!own) throw new NotAllowed();
      if (isLastChair(members, own)) throw new DomainError('LAST_CHAIR');
      await this.membership.leave(tx, group, own);
    });
  }
}
