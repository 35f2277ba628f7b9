import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ways in: registration, links that several may use, requests for a mandate; invitations by the organisation itself. */
export class Entries1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cluster drop constraint cluster_join_policy_check;
      alter table cluster add check (join_policy in ('INVITATION', 'APPLICATION', 'OPEN'));

      alter table mandate_invitation alter column cluster_id drop not null;
      create index mandate_invitation_organisation on mandate_invitation (organisation_id, created_at desc);

      create table mandate_request (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        message text,
        status text not null,
        created_at timestamptz not null,
        decided_at timestamptz,
        decided_by_person_id uuid
      );
      create unique index mandate_request_open on mandate_request (person_id, organisation_id) where status = 'SENT';
      create index mandate_request_organisation on mandate_request (organisation_id, created_at desc);

      create table join_link (
        id uuid primary key,
        cluster_id uuid not null references cluster on delete cascade,
        label text not null,
        secret_hash bytea not null unique,
        created_by_person_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        uses int not null default 0
      );
      create index join_link_cluster on join_link (cluster_id, created_at desc);

      create index organisation_siren on organisation (siren) where siren is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
