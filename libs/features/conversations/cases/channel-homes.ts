import { Injectable } from '@nestjs/common';
import type { Address } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { found } from '@grappe/platform/kernel';
import { ChannelRepository } from '../data/channel.repository';
import type { ChannelKind } from '../domain/channel';

/** What a channel is about. */
export interface ChannelHome {
  /** The cluster that answers for it. */
  readonly clusterId: string;
  /** What the group or project is called. */
  readonly name: string;
  /** Where clients find it. */
  readonly address: Address;
}

type FindHome = (tx: Tx, channelId: string) => Promise<ChannelHome | null>;

/**
 * Knows for each kind of channel the feature that says what it is about. That feature stands above this one, so it declares
 * itself: `homes.declare('PROJECT', (tx, channelId) => projects.homeOf(tx, channelId))` in its module's constructor.
 */
@Injectable()
export class ChannelHomes {
  private readonly byKind = new Map<ChannelKind, FindHome>();

  constructor(private readonly channels: ChannelRepository) {}

  declare(kind: ChannelKind, find: FindHome): void {
    if (this.byKind.has(kind)) throw new Error(`Channels of kind ${kind} are declared twice`);
    this.byKind.set(kind, find);
  }

  /** The home of a channel that is there. */
  async of(tx: Tx, channelId: string): Promise<ChannelHome> {
    const { kind } = found(await this.channels.find(tx, channelId));
    const find = this.byKind.get(kind);
    if (!find) throw new Error(`No feature of this process declares what channels of kind ${kind} are about`);
    return found(await find(tx, channelId));
  }
}
