import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All that the visibility of projects and the facets of their list ask of a row, so that counting reads this index and not the wide rows. */
export class ProjectSeen1764093600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index project_seen on project (id) include (cluster_id, audience, stage, kind, lead_organisation_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
