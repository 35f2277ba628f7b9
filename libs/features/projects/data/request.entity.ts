import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterestStatus, InvitationStatus } from '@grappe/contracts';
import type { ExpressionOfInterest, Invitation } from '../domain/request';

@Entity('expression_of_interest')
export class ExpressionOfInterestRow implements ExpressionOfInterest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) seatId!: string | null;
  @Column('uuid') projectId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @Column('text') pitch!: string;
  @Column('text', { nullable: true }) expects!: string | null;
  @Column('text') status!: InterestStatus;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
}

@Entity('invitation')
export class InvitationRow implements Invitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('uuid', { nullable: true }) seatId!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') status!: InvitationStatus;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}
