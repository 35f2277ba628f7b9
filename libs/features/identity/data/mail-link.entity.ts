import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailLinkPurpose } from '@grappe/contracts';
import type { MailLink } from '../domain/mail-link';

@Entity('mail_link')
export class MailLinkRow implements MailLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: MailLinkPurpose;
  @Column('citext') email!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('jsonb', { nullable: true }) opens!: object | null;
  @Column('bytea') secretHash!: Buffer;
  @Column('bytea', { nullable: true }) browserHash!: Buffer | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
