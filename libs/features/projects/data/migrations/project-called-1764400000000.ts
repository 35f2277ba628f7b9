import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search by relevance begins with the projects whose title has the words: an index of the words of titles finds them, and tells how many they are. */
export class ProjectCalled1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index project_called on project using gin (ts_filter(search, '{a}'));
      analyze project;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
