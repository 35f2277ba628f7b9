import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An archive of one's own data, or of an organisation's, made by the worker; `content` null: not ready yet. */
@Entity('data_export')
export class DataExportRow {
  @PrimaryColumn('uuid') id!: string;
  /** Who asked for it, and alone may fetch it. */
  @Column('uuid') personId!: string;
  /** null: of the person's own data. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  /** How much of it is done, 0 to 100. */
  @Column('int') progress!: number;
  @Column('bytea', { nullable: true }) content!: Buffer | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}
