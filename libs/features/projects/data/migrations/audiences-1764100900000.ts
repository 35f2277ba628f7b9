import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Narrower audiences of a project: named organisations, its working group, its consortium, its owner. The index keeps holding all that the scope asks of a row. */
export class Audiences1764100900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table project drop constraint project_audience_check;
      alter table project add constraint project_audience_check
        check (audience in ('OWNER', 'CONSORTIUM', 'NAMED', 'WORKING_GROUP', 'CLUSTER', 'NETWORK', 'PUBLIC'));
      create table project_named_organisation (
        project_id uuid not null references project on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        primary key (project_id, organisation_id)
      );
      create index project_named_organisation_organisation on project_named_organisation (organisation_id, project_id);
      drop index project_seen;
      create index project_seen on project (id) include (cluster_id, audience, stage, kind, lead_organisation_id, working_group_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
