import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@grappe/contracts';
import type { Person } from '../domain/person';

@Entity('person')
export class PersonRow implements Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('citext') email!: string;
  @Column('text') name!: string;
  @Column('text') language!: Language;
  @Column('boolean') operator!: boolean;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text', { nullable: true }) jobTitle!: string | null;
  @Column('text', { nullable: true }) biography!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
}
