import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        kind text not null,
        subject_kind text not null,
        subject_id uuid not null,
        facts jsonb not null,
        event_id uuid not null references event,
        created_at timestamptz not null,
        read_at timestamptz,
        -- One fact is told to one person once, however often its event is relayed.
        unique (event_id, person_id)
      );
      create index notification_person on notification (person_id, created_at desc, id desc);
      create index notification_unread on notification (person_id) where read_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
