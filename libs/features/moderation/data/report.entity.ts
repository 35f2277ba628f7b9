import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ModerationActionKind, ReportReason, ReportStatus } from '@grappe/contracts';
import type { ModerationAction } from '../domain/moderation-action';
import type { Report } from '../domain/report';

@Entity('report')
export class ReportRow implements Report {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clusterId!: string;
  @Column('uuid') channelId!: string;
  @Column('text') channelName!: string;
  @Column('uuid') messageId!: string;
  @Column('text') messageBody!: string;
  @Column('uuid') messageAuthorPersonId!: string;
  @Column('uuid') reporterPersonId!: string;
  @Column('text') reason!: ReportReason;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') status!: ReportStatus;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
}

@Entity('moderation_action')
export class ModerationActionRow implements ModerationAction {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ModerationActionKind;
  @Column('uuid') clusterId!: string;
  @Column('uuid') channelId!: string;
  @Column('uuid') messageId!: string;
  @Column('uuid') authorPersonId!: string;
  @Column('uuid') moderatorPersonId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) reportId!: string | null;
  @Column('timestamptz') at!: Date;
}
