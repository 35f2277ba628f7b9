import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Elevation } from '../domain/elevation';

@Entity('elevation')
export class ElevationRow implements Elevation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('uuid') personId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') endsAt!: Date;
}
