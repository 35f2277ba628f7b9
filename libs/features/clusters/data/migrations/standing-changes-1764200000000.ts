import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a process knows of a reader is true while nobody's standing has changed; how often that happened is one number, cheap to read. */
export class StandingChanges1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The sum of its rows counts. Each transaction adds to those that no other holds, so that nobody waits for anybody.
      create table standing_change (count bigint not null);
      insert into standing_change values (0);

      create function count_standing_change() returns trigger language plpgsql as $$
      begin
        with counted as (
          delete from standing_change where ctid = any (array(select ctid from standing_change for update skip locked)) returning count
        )
        insert into standing_change select 1 + coalesce(sum(count), 0) from counted;
        return null;
      end $$;

      create trigger standing_changes after insert or update or delete or truncate on mandate for each statement execute function count_standing_change();
      create trigger standing_changes after insert or update or delete or truncate on membership for each statement execute function count_standing_change();
      create trigger standing_changes after insert or update or delete or truncate on cluster_animateur for each statement execute function count_standing_change();
      -- Where a person has a second factor, as the view of identity says.
      create trigger standing_changes after insert or update of confirmed_at or delete or truncate on authenticator_app for each statement execute function count_standing_change();
      create trigger standing_changes after insert or delete or truncate on passkey for each statement execute function count_standing_change();
      create trigger standing_changes after insert or update of network_id, animateurs_need_second_factor or delete or truncate on cluster
        for each statement execute function count_standing_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
