import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links sent to an address, which prove that one reads its mail. */
export class MailLinks1764086500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_link (
        id uuid primary key,
        purpose text not null check (purpose in ('SIGN_IN', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'REGISTER')),
        email citext not null,
        person_id uuid references person on delete cascade,
        opens jsonb,
        secret_hash bytea not null unique,
        browser_hash bytea,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index mail_link_person on mail_link (person_id);
      create index mail_link_expires_at on mail_link (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
