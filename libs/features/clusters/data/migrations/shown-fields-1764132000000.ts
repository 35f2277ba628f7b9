import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each cluster sees of an organisation and of a person. By default an organisation shows all of its page to everyone, and a person what they do,
 * but no way to reach them.
 */
export class ShownFields1764132000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column public_fields text[] not null default '{DESCRIPTION,SIZE,WEBSITE,ADDRESS}';
      create index organisation_description_hidden on organisation (id) where not ('DESCRIPTION' = any(public_fields));
      alter table membership add column shown_fields text[] not null default '{DESCRIPTION,SIZE,WEBSITE,ADDRESS}';

      create table profile_choice (
        person_id uuid not null references person on delete cascade,
        cluster_id uuid not null references cluster on delete cascade,
        fields text[] not null,
        primary key (person_id, cluster_id)
      );

      -- Where persons belong, and what of their profile is seen there.
      create view profile_in_cluster as
      select belongs.person_id, belongs.cluster_id, coalesce(choice.fields, '{JOB_TITLE,BIOGRAPHY}') as fields
      from (
        select mandate.person_id, membership.cluster_id from mandate join membership using (organisation_id)
        where mandate.ended_at is null and membership.status = 'ACTIVE'
        union select person_id, cluster_id from cluster_animateur
      ) belongs left join profile_choice choice using (person_id, cluster_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
