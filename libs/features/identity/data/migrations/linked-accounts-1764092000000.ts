import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkedAccounts1764092000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table linked_account (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        provider text not null,
        issuer text not null,
        subject text not null,
        email text,
        created_at timestamptz not null,
        last_used_at timestamptz,
        unique (issuer, subject)
      );
      create index linked_account_person on linked_account (person_id);

      create table open_id_attempt (
        secret_hash bytea primary key,
        provider text not null,
        person_id uuid references person on delete cascade,
        memory jsonb not null,
        next text not null,
        expires_at timestamptz not null
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
