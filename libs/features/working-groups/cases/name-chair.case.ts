import { Injectable } from '@nestjs/common';
import { nameChairInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { GroupMembership } from './group-membership';

/** A chair names another member chair, so that the group can be shared or handed on. */
@Injectable()
export class NameChair {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroupRepository,
    private readonly membership: GroupMembership,
  ) {}

  /** The id of the group. */
  async run(reader: Reader, input: { groupMemberId: string }): Promise<string> {
    const actor = actingAlone(reader);
    const { groupMemberId } = judge(nameChairInput, input);
    return this.uow.run(actor, async (tx) => {
      const workingGroupId = found(await this.groups.groupOfVisibleMember(tx, reader, groupMemberId));
      const group = found(await this.groups.findVisibleForUpdate(tx, reader, workingGroupId));
      const members = await this.groups.members(tx, workingGroupId);
      const own = members.find((member) => member.personId === actor.personId);
      allow(own?.role === 'CHAIR');
      tx.actFor(found(own).organisationId);
      const named = found(members.find((member) => member.id === groupMemberId));
      if (named.role === 'CHAIR') throw new DomainError('ALREADY_DONE');
      await this.membership.nameChair(tx, group, named);
      return workingGroupId;
    });
  }
}
