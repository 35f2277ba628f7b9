import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, ChannelKind, Seat } from '../domain/channel';

@Entity('channel')
export class ChannelRow implements Channel {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ChannelKind;
  @Column('int') lastSequence!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('channel_seat')
export class SeatRow implements Seat {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') channelId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('boolean') moderates!: boolean;
  @Column('timestamptz') since!: Date;
  @Column('int') fromSequence!: number;
}
