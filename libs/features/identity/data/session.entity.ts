import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviceForm } from '@grappe/contracts';
import type { Session } from '../domain/person';

@Entity('session')
export class SessionRow implements Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('text', { nullable: true }) browser!: string | null;
  @Column('text', { nullable: true }) system!: string | null;
  @Column('text', { nullable: true }) form!: DeviceForm | null;
  @Column('text', { nullable: true }) network!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastUsedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz') provedAt!: Date;
  @Column('boolean') awaitsSecondFactor!: boolean;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
