import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateRight, MembershipStatus, PorterRole } from '@grappe/contracts';
import type { Membership } from '../domain/membership';
import type { Mandate } from '../domain/organisation';

@Entity('membership')
export class MembershipRow implements Membership {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clusterId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') role!: PorterRole;
  @Column('boolean') moteur!: boolean;
  @Column('text') status!: MembershipStatus;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('timestamptz') appliedAt!: Date;
  @Column('uuid', { nullable: true }) appliedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
}

@Entity('mandate')
export class MandateRow implements Mandate {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') right!: MandateRight;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** A mandate offered by mail; whoever holds the link may take it up. */
@Entity('mandate_invitation')
export class MandateInvitationRow {
  @PrimaryColumn('uuid') id!: string;
  /** null: the organisation invites its own people. */
  @Column('uuid', { nullable: true }) clusterId!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('citext') email!: string;
  @Column('text') right!: MandateRight;
  @Column('bytea') secretHash!: Buffer;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('uuid') invitedByPersonId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
