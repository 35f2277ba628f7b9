import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers and needs have an audience too, and exclude: what there is went around in its network. */
export class OfferNeedAudiences1764101000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['offer', 'need'])
      await runner.query(`
        alter table ${table} add column working_group_id uuid references working_group on delete set null;
        alter table ${table} add column audience text not null default 'NETWORK'
          check (audience in ('OWNER', 'NAMED', 'WORKING_GROUP', 'CLUSTER', 'NETWORK', 'PUBLIC'));
        alter table ${table} alter column audience drop default;
        ${['named', 'excluded'].map((list) => organisationList(table, list)).join('')}
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const organisationList = (table: string, list: string): string => `
        create table ${table}_${list}_organisation (
          ${table}_id uuid not null references ${table} on delete cascade,
          organisation_id uuid not null references organisation on delete cascade,
          primary key (${table}_id, organisation_id)
        );
        create index ${table}_${list}_organisation_organisation on ${table}_${list}_organisation (organisation_id, ${table}_id);`;
