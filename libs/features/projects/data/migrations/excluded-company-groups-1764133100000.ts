import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is shown excludes groups of companies too: who is in them, was in them, or joins them. */
export class ExcludedCompanyGroups1764133100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['project', 'offer', 'need'])
      await runner.query(`
        create table ${table}_excluded_company_group (
          ${table}_id uuid not null references ${table} on delete cascade,
          company_group_id uuid not null references company_group,
          primary key (${table}_id, company_group_id)
        );
        create index ${table}_excluded_company_group_group on ${table}_excluded_company_group (company_group_id, ${table}_id);
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
