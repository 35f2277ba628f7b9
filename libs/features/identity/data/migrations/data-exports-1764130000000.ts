import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archives of a person's or an organisation's data, until they expire; and whether a person has left. */
export class DataExports1764130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_export (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        -- No foreign key: organisations are above identity.
        organisation_id uuid,
        progress int not null,
        content bytea,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index data_export_person on data_export (person_id);
      create index mail_recipient on mail (recipient);
      alter table person add column left_at timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
