import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Sessions1764086400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        drop column device,
        add column browser text,
        add column system text,
        add column form text check (form in ('COMPUTER', 'PHONE', 'TABLET')),
        add column network text;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
