import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Conversations1763800400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table channel (
        id uuid primary key,
        kind text not null check (kind in ('WORKING_GROUP', 'PROJECT')),
        last_sequence int not null default 0,
        created_at timestamptz not null
      );

      create table channel_seat (
        id uuid primary key,
        channel_id uuid not null references channel on delete cascade,
        -- null: the seat of the organisation, for whoever holds a mandate of it.
        person_id uuid references person on delete cascade,
        organisation_id uuid references organisation on delete cascade,
        moderates boolean not null default false,
        since timestamptz not null,
        from_sequence int not null,
        check (person_id is not null or organisation_id is not null)
      );
      create unique index channel_seat_person on channel_seat (channel_id, person_id) where person_id is not null;
      create unique index channel_seat_organisation on channel_seat (channel_id, organisation_id) where person_id is null;
      create index channel_seat_of_person on channel_seat (person_id) where person_id is not null;
      create index channel_seat_of_organisation on channel_seat (organisation_id);

      create table message (
        id uuid primary key,
        channel_id uuid not null references channel on delete cascade,
        sequence int not null,
        author_person_id uuid not null references person,
        author_organisation_id uuid references organisation,
        body text,
        client_id text not null,
        reply_to_id uuid references message,
        posted_at timestamptz not null,
        edited_at timestamptz,
        deleted_at timestamptz,
        hidden_at timestamptz,
        hidden_reason text,
        changed_at timestamptz,
        unique (channel_id, sequence),
        unique (channel_id, author_person_id, client_id)
      );
      create index message_changed on message (channel_id, changed_at) where changed_at is not null;
      create index message_author on message (author_person_id);
      create index message_reply_to on message (reply_to_id) where reply_to_id is not null;

      create table channel_read (
        channel_id uuid not null references channel on delete cascade,
        person_id uuid not null references person on delete cascade,
        last_read_sequence int not null,
        primary key (channel_id, person_id)
      );
      create index channel_read_person on channel_read (person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
