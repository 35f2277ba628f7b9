import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkingGroups1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table working_group (
        id uuid primary key,
        cluster_id uuid not null references cluster on delete cascade,
        name text not null,
        sort_name text not null,
        purpose text not null,
        visibility text not null check (visibility in ('OPEN', 'CLOSED', 'SECRET')),
        admission text not null check (admission in ('FREE', 'ON_REQUEST', 'BY_INVITATION')),
        questions text[] not null,
        channel_id uuid not null unique references channel,
        created_by_person_id uuid not null references person,
        created_by_organisation_id uuid not null references organisation,
        created_at timestamptz not null,
        search tsvector not null generated always as (
          setweight(to_tsvector('grappe', name), 'A') || setweight(to_tsvector('grappe', purpose), 'B')) stored
      );
      create index working_group_newest on working_group (created_at desc, id desc);
      create index working_group_sort_name on working_group (sort_name, id);
      create index working_group_cluster on working_group (cluster_id, visibility);
      create index working_group_search on working_group using gin (search);
      create index working_group_name on working_group using gin (name gin_trgm_ops);

      create table working_group_member (
        id uuid primary key,
        working_group_id uuid not null references working_group on delete cascade,
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        role text not null check (role in ('CHAIR', 'MEMBER')),
        joined_at timestamptz not null,
        left_at timestamptz
      );
      create unique index working_group_member_open on working_group_member (working_group_id, person_id) where left_at is null;
      create index working_group_member_person on working_group_member (person_id, working_group_id) where left_at is null;
      create index working_group_member_organisation on working_group_member (organisation_id) where left_at is null;

      create table join_request (
        id uuid primary key,
        working_group_id uuid not null references working_group on delete cascade,
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        answers text[] not null,
        message text,
        status text not null check (status in ('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        sent_at timestamptz not null,
        decided_at timestamptz,
        decided_by_person_id uuid references person,
        decision_reason text
      );
      create unique index join_request_open on join_request (working_group_id, person_id) where status = 'SENT';
      create index join_request_group on join_request (working_group_id, sent_at);
      create index join_request_person on join_request (person_id);
      create index join_request_organisation on join_request (organisation_id) where status = 'SENT';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
