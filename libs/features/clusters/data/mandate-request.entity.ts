import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateRequestStatus } from '@grappe/contracts';
import type { JoinLink, MandateRequest } from '../domain/mandate-request';

@Entity('mandate_request')
export class MandateRequestRow implements MandateRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') status!: MandateRequestStatus;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
}

@Entity('join_link')
export class JoinLinkRow implements JoinLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clusterId!: string;
  @Column('text') label!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('uuid') createdByPersonId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('int') uses!: number;
}
