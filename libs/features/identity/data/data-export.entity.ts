import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An archive of one's data, made by the worker; `content` null: not ready yet. */
@Entity('data_export')
export class DataExportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  /** How much of it is done, 0 to 100. */
  @Column('int') progress!: number;
  @Column('bytea', { nullable: true }) content!: Buffer | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}
