import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups of companies, as their organisations declare them: where each is now, and where it has ever been. */
export class CompanyGroups1764133000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company_group (
        id uuid primary key,
        name text not null,
        created_at timestamptz not null
      );
      alter table organisation add column company_group_id uuid references company_group;
      create index organisation_company_group on organisation (company_group_id) where company_group_id is not null;
      create table company_group_member (
        company_group_id uuid not null references company_group,
        organisation_id uuid not null references organisation on delete cascade,
        primary key (company_group_id, organisation_id)
      );
      create index company_group_member_organisation on company_group_member (organisation_id, company_group_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
