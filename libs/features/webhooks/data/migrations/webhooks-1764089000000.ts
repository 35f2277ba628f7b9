import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Webhooks1764089000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        person_id uuid not null references person on delete cascade,
        name text not null,
        url text not null,
        events text[] not null,
        -- Sealed under the installation's key: whoever signs must be able to read them.
        secret bytea not null,
        former_secret bytea,
        former_secret_until timestamptz,
        created_at timestamptz not null,
        stopped_for text
      );
      create index webhook_organisation on webhook (organisation_id);
      create index webhook_person on webhook (person_id);

      create table webhook_delivery (
        id uuid primary key,
        webhook_id uuid not null references webhook on delete cascade,
        event text not null,
        event_id uuid not null,
        noun text,
        subject_id uuid,
        created_at timestamptz not null,
        status text not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz,
        last_attempt_at timestamptz,
        response_status integer,
        fault text,
        milliseconds integer,
        -- One fact is told to one webhook once, however often its event is relayed.
        unique (webhook_id, event, event_id)
      );
      create index webhook_delivery_newest on webhook_delivery (webhook_id, created_at desc, id desc);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
