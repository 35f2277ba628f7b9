import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationFacts, NotificationKind } from '@grappe/contracts';
import type { Notification } from '../domain/notification';

@Entity('notification')
export class NotificationRow implements Notification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: NotificationKind;
  @Column('text') subjectKind!: string;
  @Column('uuid') subjectId!: string;
  @Column('jsonb') facts!: NotificationFacts[NotificationKind];
  @Column('uuid') eventId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
}
