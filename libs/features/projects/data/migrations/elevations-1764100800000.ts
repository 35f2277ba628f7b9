import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after a cluster, or runs the installation, may read a project's file for a reason and a short time; the register keeps it. */
export class Elevations1764100800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table elevation (
        id uuid primary key,
        project_id uuid not null references project,
        person_id uuid not null references person,
        reason text not null,
        started_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index elevation_project on elevation (project_id, started_at);
      create index elevation_person on elevation (person_id, ends_at);

      alter table file_reading
        alter undertaking_id drop not null,
        add column elevation_id uuid references elevation,
        add constraint file_reading_under_one check (num_nonnulls(undertaking_id, elevation_id) = 1);
      create index file_reading_elevation on file_reading (elevation_id, at) where elevation_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
