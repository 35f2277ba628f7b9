import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file of a project gets versions and sealed parts, and is read under an undertaking, which the register keeps. */
export class Undertakings1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table project add column sealed text not null default '', add column file_version int not null default 1;

      -- What the file said before; the version that stands is the project's own.
      create table former_file (
        project_id uuid not null references project on delete cascade,
        version int not null,
        description text not null,
        sealed text not null,
        replaced_at timestamptz not null,
        replaced_by_person_id uuid references person,
        primary key (project_id, version)
      );

      create table undertaking (
        id uuid primary key,
        project_id uuid not null references project,
        organisation_id uuid not null references organisation,
        status text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        proposed_at timestamptz not null,
        proposed_by_person_id uuid references person,
        answered_at timestamptz,
        answered_by_person_id uuid references person,
        text_version int,
        withdrawn_at timestamptz,
        withdrawn_by_person_id uuid references person,
        withdrawal_reason text,
        check (status <> 'ACCEPTED' or text_version is not null)
      );
      create unique index undertaking_open on undertaking (project_id, organisation_id) where status <> 'WITHDRAWN';
      create index undertaking_project on undertaking (project_id, proposed_at);
      create index undertaking_organisation on undertaking (organisation_id, status, project_id);

      create table file_reading (
        id uuid primary key,
        undertaking_id uuid not null references undertaking,
        person_id uuid not null references person,
        file_version int not null,
        at timestamptz not null
      );
      create index file_reading_undertaking on file_reading (undertaking_id, at);
      create trigger file_reading_append_only before update or delete on file_reading for each row execute function refuse_change();
      create trigger file_reading_not_emptied before truncate on file_reading for each statement execute function refuse_change();

      -- To whom the file was open before, it is open again once the undertaking is accepted.
      insert into undertaking (id, project_id, organisation_id, status, proposed_at)
      select gen_random_uuid(), admitted.project_id, admitted.organisation_id, 'PROPOSED', now() from (
        select project_id, organisation_id from expression_of_interest where status = 'SHORTLISTED'
        union
        select partner.project_id, partner.organisation_id from partner join project on project.id = partner.project_id
        where partner.left_at is null and not partner.lead and project.source is null) as admitted;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
