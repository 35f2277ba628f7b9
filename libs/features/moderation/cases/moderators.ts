import { Injectable } from '@nestjs/common';
import { MembershipRepository } from '@grappe/features/clusters';
import { Channels } from '@grappe/features/conversations';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';

/** What those who decide are looked up by. */
export interface Concerned {
  readonly clusterId: string;
  readonly channelId: string;
  readonly authorPersonId: string;
}

/** Who decides about a message: animateurs of its cluster and those who moderate its channel, except its author. */
@Injectable()
export class Moderators {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly channels: Channels,
  ) {}

  async within(tx: Tx, { clusterId, channelId, authorPersonId }: Concerned): Promise<string[]> {
    const animateurs = await this.memberships.animateursOf(tx, clusterId);
    const seated = await this.channels.within(tx).moderatorsOf(channelId);
    return [...new Set([...animateurs, ...seated])].filter((personId) => personId !== authorPersonId);
  }

  /** The same, outside of any other transaction. */
  of(concerned: Concerned): Promise<string[]> {
    return this.uow.run(system, (tx) => this.within(tx, concerned));
  }
}
