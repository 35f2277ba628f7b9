import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SecondFactors1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authenticator_app (
        person_id uuid primary key references person on delete cascade,
        sealed_secret bytea not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );

      create table recovery_code (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        code_hash bytea not null,
        created_at timestamptz not null,
        used_at timestamptz,
        unique (person_id, code_hash)
      );

      create table passkey (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        name text not null,
        created_at timestamptz not null,
        last_used_at timestamptz
      );
      create index passkey_person on passkey (person_id);

      create table passkey_challenge (
        challenge text primary key,
        person_id uuid references person on delete cascade,
        expires_at timestamptz not null
      );

      -- Who has one, whatever its kind: sign-in and the standing of animateurs ask only this.
      create view second_factor as
        select person_id from authenticator_app where confirmed_at is not null
        union all
        select person_id from passkey;

      alter table session
        add column awaits_second_factor boolean not null default false,
        add column proved_at timestamptz;
      update session set proved_at = created_at;
      alter table session alter column proved_at set not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
