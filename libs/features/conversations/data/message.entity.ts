import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Message } from '../domain/message';

@Entity('message')
export class MessageRow implements Message {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') channelId!: string;
  @Column('int') sequence!: number;
  @Column('uuid') authorPersonId!: string;
  @Column('uuid', { nullable: true }) authorOrganisationId!: string | null;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('text') clientId!: string;
  @Column('uuid', { nullable: true }) replyToId!: string | null;
  @Column('timestamptz') postedAt!: Date;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('text', { nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
}
