import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Moderation1763800800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        id uuid primary key,
        cluster_id uuid not null references cluster,
        channel_id uuid not null references channel,
        channel_name text not null,
        message_id uuid not null references message,
        message_body text not null,
        message_author_person_id uuid not null references person,
        reporter_person_id uuid not null references person,
        reason text not null check (reason in ('OFFENSIVE', 'OFF_TOPIC', 'CONFIDENTIAL', 'SPAM', 'OTHER')),
        note text,
        status text not null check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
        reported_at timestamptz not null,
        decided_at timestamptz,
        decided_by_person_id uuid references person,
        decision_reason text
      );
      create unique index report_open on report (message_id, reporter_person_id) where status = 'OPEN';
      create index report_cluster on report (cluster_id, status, reported_at desc);
      create index report_channel on report (channel_id);
      create index report_reporter on report (reporter_person_id);

      create table moderation_action (
        id uuid primary key,
        kind text not null check (kind in ('HIDE', 'RESTORE')),
        cluster_id uuid not null references cluster,
        channel_id uuid not null references channel,
        message_id uuid not null references message,
        author_person_id uuid not null references person,
        moderator_person_id uuid not null references person,
        reason text not null,
        report_id uuid references report,
        at timestamptz not null
      );
      create index moderation_action_cluster on moderation_action (cluster_id, at desc, id desc);
      create index moderation_action_author on moderation_action (author_person_id);
      create trigger moderation_action_append_only before update or delete on moderation_action for each row execute function refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
