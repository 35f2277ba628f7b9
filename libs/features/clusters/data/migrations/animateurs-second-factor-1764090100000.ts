import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnimateursSecondFactor1764090100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cluster add column animateurs_need_second_factor boolean not null default false;

      -- Who runs a cluster now. Whoever lacks the second factor that it asks for was named, and waits at the door.
      create view animateur_in_office as
        select a.cluster_id, a.person_id
        from cluster_animateur a join cluster c on c.id = a.cluster_id
        where not c.animateurs_need_second_factor or exists (select from second_factor f where f.person_id = a.person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
