import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether something has ever excluded anybody. Few do, and only of those a list asks whom. It is never taken back: an exclusion that begins while
 * another is lifted is not lost, and it costs no more than the question. The index keeps holding all that the scope asks of a row.
 */
export class HasExcluded1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['project', 'offer', 'need'])
      await runner.query(`
        alter table ${table} add column has_excluded boolean not null default false;
        create function ${table}_has_excluded() returns trigger language plpgsql as $$
        begin
          update ${table} set has_excluded = true where id in (select ${table}_id from excluded) and not has_excluded;
          return null;
        end $$;
        ${['organisation', 'company_group'].map((list) => exclusionsOf(table, `${table}_excluded_${list}`)).join('')}
      `);
    await runner.query(`
      drop index project_seen;
      create index project_seen on project (id) include (cluster_id, audience, stage, kind, lead_organisation_id, working_group_id, has_excluded);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const exclusionsOf = (table: string, list: string): string => `
        update ${table} set has_excluded = true where id in (select ${table}_id from ${list});
        create trigger has_excluded after insert on ${list} referencing new table as excluded for each statement execute function ${table}_has_excluded();
        create trigger has_excluded_elsewhere after update on ${list} referencing new table as excluded for each statement execute function ${table}_has_excluded();`;
