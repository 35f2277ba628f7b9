import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UndertakingStatus } from '@grappe/contracts';
import type { FileReading, Undertaking } from '../domain/undertaking';

@Entity('undertaking')
export class UndertakingRow implements Undertaking {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') status!: UndertakingStatus;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) proposedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredByPersonId!: string | null;
  @Column('int', { nullable: true }) textVersion!: number | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { nullable: true }) withdrawnByPersonId!: string | null;
  @Column('text', { nullable: true }) withdrawalReason!: string | null;
}

@Entity('file_reading')
export class FileReadingRow implements FileReading {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) undertakingId!: string | null;
  @Column('uuid', { nullable: true }) elevationId!: string | null;
  @Column('uuid') personId!: string;
  @Column('int') fileVersion!: number;
  @Column('timestamptz') at!: Date;
}
