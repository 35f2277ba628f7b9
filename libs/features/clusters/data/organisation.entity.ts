import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationNature, OrganisationSize } from '@grappe/contracts';
import type { Organisation } from '../domain/organisation';

@Entity('organisation')
export class OrganisationRow implements Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') sortName!: string;
  @Column('text') nature!: OrganisationNature;
  @Column('text', { nullable: true }) size!: OrganisationSize | null;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { nullable: true }) siren!: string | null;
  @Column('text', { nullable: true }) street!: string | null;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('text', { nullable: true }) city!: string | null;
  @Column('text') country!: string;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) sourceKey!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
