import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkedAccount } from '../domain/open-id';

@Entity('linked_account')
export class LinkedAccountRow implements LinkedAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') provider!: string;
  @Column('text') issuer!: string;
  @Column('text') subject!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
}
