import { Injectable } from '@nestjs/common';
import type { GroupRole } from '@grappe/contracts';
import { Channels } from '@grappe/features/conversations';
import type { Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { ChairNamed, MemberJoined, MemberLeft } from '../domain/events';
import type { GroupMember, WorkingGroup } from '../domain/working-group';

type Group = Pick<WorkingGroup, 'id' | 'clusterId' | 'channelId'>;
type Entrant = Pick<GroupMember, 'personId' | 'organisationId' | 'role'>;

/** How members come and go, within the cases that decide it and hold the group: the member, their seat in the channel, the fact. */
@Injectable()
export class GroupMembership {
  constructor(
    private readonly groups: WorkingGroupRepository,
    private readonly channels: Channels,
  ) {}

  async enter(tx: Tx, group: Group, { personId, organisationId, role }: Entrant): Promise<void> {
    await this.groups.insertMember(tx, { id: newId(), workingGroupId: group.id, personId, organisationId, role, joinedAt: tx.at, leftAt: null });
    await this.seat(tx, group, { personId, organisationId, role });
    tx.record(MemberJoined({ workingGroupId: group.id, clusterId: group.clusterId, personId, organisationId }));
  }

  async leave(tx: Tx, group: Group, { id, personId, organisationId }: GroupMember): Promise<void> {
    await this.groups.endMember(tx, id);
    await this.channels.within(tx).unseatPerson(group.channelId, personId);
    tx.record(MemberLeft({ workingGroupId: group.id, clusterId: group.clusterId, personId, organisationId }));
  }

  async nameChair(tx: Tx, group: Group, { id, personId, organisationId }: GroupMember): Promise<void> {
    await this.groups.setRole(tx, id, 'CHAIR');
    await this.seat(tx, group, { personId, organisationId, role: 'CHAIR' });
    tx.record(ChairNamed({ workingGroupId: group.id, clusterId: group.clusterId, personId, organisationId }));
  }

  /** Chairs moderate the channel. */
  private seat(tx: Tx, group: Group, { personId, organisationId, role }: { personId: string; organisationId: string; role: GroupRole }): Promise<void> {
    return this.channels.within(tx).seatPerson(group.channelId, { personId, organisationId, moderates: role === 'CHAIR' });
  }
}
