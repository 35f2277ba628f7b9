import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        email citext not null unique,
        name text not null,
        language text not null check (language in ('FR', 'EN')),
        operator boolean not null default false,
        password_hash text,
        created_at timestamptz not null
      );

      create table session (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        secret_hash bytea not null unique,
        device text,
        created_at timestamptz not null,
        last_used_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_person on session (person_id);

      create table access_token (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        secret_hash bytea not null unique,
        name text not null,
        scopes text[] not null,
        created_at timestamptz not null,
        last_used_at timestamptz,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index access_token_person on access_token (person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
