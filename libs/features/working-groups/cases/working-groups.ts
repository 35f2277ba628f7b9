import { Injectable } from '@nestjs/common';
import type { ChannelHome } from '@grappe/features/conversations';
import type { Tx } from '@grappe/platform/database';
import { JoinRequestRepository, type DescribedJoinRequest } from '../data/join-request.repository';
import { WorkingGroupRepository } from '../data/working-group.repository';
import type { WorkingGroup } from '../domain/working-group';

/** What other transactions ask about groups. */
@Injectable()
export class WorkingGroups {
  constructor(
    private readonly groups: WorkingGroupRepository,
    private readonly requests: JoinRequestRepository,
  ) {}

  /** The group whose channel it is. */
  ofChannel(tx: Tx, channelId: string): Promise<WorkingGroup | null> {
    return this.groups.findByChannel(tx, channelId);
  }

  /** What a group's channel is about, see `ChannelHomes`. */
  async homeOf(tx: Tx, channelId: string): Promise<ChannelHome | null> {
    const group = await this.groups.findByChannel(tx, channelId);
    return group && { clusterId: group.clusterId, name: group.name, address: { kind: 'workingGroup', id: group.id } };
  }

  /** A request to join with the names that a notification shows. */
  describeJoinRequest(tx: Tx, joinRequestId: string): Promise<DescribedJoinRequest | null> {
    return this.requests.describe(tx, joinRequestId);
  }
}
