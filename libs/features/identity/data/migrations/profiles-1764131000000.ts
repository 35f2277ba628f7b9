import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What persons say of themselves. */
export class Profiles1764131000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table person add column job_title text, add column biography text, add column phone text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
