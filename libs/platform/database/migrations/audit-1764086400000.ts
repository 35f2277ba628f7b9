import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done in each cluster, by whom: written with the events, in their transaction, and never changed. */
export class Audit1764086400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id uuid primary key,
        event_id uuid not null references event,
        act text not null,
        cluster_id uuid not null,
        subject text not null,
        subject_id uuid not null,
        organisation_id uuid,
        person_id uuid,
        reason text,
        actor_person_id uuid,
        actor_organisation_id uuid,
        network text,
        at timestamptz not null
      );
      create index audit_entry_cluster_newest on audit_entry (cluster_id, at desc, id desc);
      create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
      create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function refuse_change();
      create trigger event_not_emptied before truncate on event for each statement execute function refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
