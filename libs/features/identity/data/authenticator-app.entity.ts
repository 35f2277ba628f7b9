import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuthenticatorApp } from '../domain/authenticator-app';

@Entity('authenticator_app')
export class AuthenticatorAppRow implements AuthenticatorApp {
  @PrimaryColumn('uuid') personId!: string;
  @Column('bytea') sealedSecret!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('bigint', { transformer: { from: Number, to: String } }) lastStep!: number;
}
