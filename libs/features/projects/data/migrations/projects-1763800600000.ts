import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Projects1763800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table project (
        id uuid primary key,
        cluster_id uuid not null references cluster on delete cascade,
        kind text not null,
        title text not null,
        summary text not null,
        description text not null,
        audience text not null check (audience in ('CLUSTER', 'NETWORK', 'PUBLIC')),
        stage text not null check (stage in ('IDEA', 'CALL', 'CONSORTIUM', 'RUNNING', 'COMPLETED', 'ABANDONED')),
        strategic_axis_id uuid references strategic_axis on delete set null,
        working_group_id uuid references working_group on delete set null,
        budget int,
        deadline timestamptz,
        call_programme text,
        call_name text,
        call_url text,
        call_deadline timestamptz,
        lead_organisation_id uuid not null references organisation,
        author_person_id uuid references person,
        channel_id uuid references channel,
        source text,
        source_key text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null default 1,
        -- The description is confidential: it must never be found by those who may not read it.
        search tsvector not null generated always as (
          setweight(to_tsvector('grappe', title), 'A') || setweight(to_tsvector('grappe', summary), 'B')) stored,
        unique (source, source_key)
      );
      create index project_newest on project (created_at desc, id desc);
      create index project_cluster_newest on project (cluster_id, created_at desc, id desc);
      create index project_cluster_stage on project (cluster_id, stage);
      create index project_stage_newest on project (stage, created_at desc, id desc);
      create index project_kind_newest on project (kind, created_at desc, id desc);
      create index project_deadline on project ((coalesce(deadline, call_deadline)));
      create index project_lead on project (lead_organisation_id);
      create index project_working_group on project (working_group_id) where working_group_id is not null;
      create index project_search on project using gin (search);
      create index project_title on project using gin (title gin_trgm_ops);

      create table seat (
        id uuid primary key,
        project_id uuid not null references project on delete cascade,
        title text not null,
        description text,
        mandatory boolean not null,
        places int not null check (places > 0),
        role text,
        nature text,
        position int not null
      );
      create index seat_project on seat (project_id, position);

      create table seat_competence (
        seat_id uuid not null references seat on delete cascade,
        competence_id uuid not null references competence on delete cascade,
        primary key (seat_id, competence_id)
      );
      create index seat_competence_competence on seat_competence (competence_id);

      create table partner (
        id uuid primary key,
        project_id uuid not null references project on delete cascade,
        organisation_id uuid not null references organisation,
        seat_id uuid references seat on delete set null,
        lead boolean not null,
        joined_at timestamptz not null,
        left_at timestamptz
      );
      create unique index partner_active on partner (project_id, organisation_id) where left_at is null;
      create unique index partner_lead on partner (project_id) where lead and left_at is null;
      create index partner_former on partner (project_id) where left_at is not null;
      create index partner_organisation on partner (organisation_id, project_id) where left_at is null;
      create index partner_seat on partner (seat_id) where left_at is null and seat_id is not null;
      create index partner_seat_ever on partner (seat_id);

      create table expression_of_interest (
        id uuid primary key,
        seat_id uuid references seat on delete set null,
        project_id uuid not null references project on delete cascade,
        organisation_id uuid not null references organisation,
        person_id uuid not null references person,
        pitch text not null,
        expects text,
        status text not null check (status in ('SENT', 'SHORTLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        sent_at timestamptz not null,
        decided_at timestamptz,
        decided_by_person_id uuid references person,
        decision_reason text
      );
      create unique index expression_of_interest_open on expression_of_interest (seat_id, organisation_id) where status in ('SENT', 'SHORTLISTED');
      create index expression_of_interest_project on expression_of_interest (project_id, sent_at);
      create index expression_of_interest_organisation on expression_of_interest (organisation_id, status, project_id);

      create table invitation (
        id uuid primary key,
        project_id uuid not null references project on delete cascade,
        seat_id uuid references seat on delete set null,
        organisation_id uuid not null references organisation,
        person_id uuid not null references person,
        message text,
        status text not null check (status in ('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
        sent_at timestamptz not null,
        expires_at timestamptz not null,
        answered_at timestamptz
      );
      create unique index invitation_open on invitation (seat_id, organisation_id) where status = 'SENT';
      create index invitation_project on invitation (project_id, sent_at);
      create index invitation_seat on invitation (seat_id);
      create index invitation_organisation on invitation (organisation_id, status, project_id);

      create table support (
        project_id uuid not null references project on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        person_id uuid not null references person,
        since timestamptz not null,
        primary key (project_id, organisation_id)
      );
      create index support_organisation on support (organisation_id);

      create table project_excluded_organisation (
        project_id uuid not null references project on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        primary key (project_id, organisation_id)
      );
      create index project_excluded_organisation_organisation on project_excluded_organisation (organisation_id, project_id);
    `);
    for (const table of ['offer', 'need']) await runner.query(offerNeedTables(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** What is brought and what is sought have the same shape. */
const offerNeedTables = (table: string): string => `
  create table ${table} (
    id uuid primary key,
    cluster_id uuid not null references cluster on delete cascade,
    organisation_id uuid not null references organisation on delete cascade,
    person_id uuid not null references person,
    title text not null,
    description text not null,
    nature text not null check (nature in ('COMMERCIAL', 'NON_COMMERCIAL')),
    kind text not null,
    deadline timestamptz,
    visibility text not null check (visibility in ('NAMED', 'ANONYMOUS')),
    created_at timestamptz not null,
    search tsvector not null generated always as (
      setweight(to_tsvector('grappe', title), 'A') || setweight(to_tsvector('grappe', description), 'B')) stored
  );
  create index ${table}_newest on ${table} (created_at desc, id desc);
  create index ${table}_cluster_newest on ${table} (cluster_id, created_at desc, id desc);
  create index ${table}_organisation on ${table} (organisation_id);
  create index ${table}_search on ${table} using gin (search);

  create table ${table}_competence (
    ${table}_id uuid not null references ${table} on delete cascade,
    competence_id uuid not null references competence on delete cascade,
    primary key (${table}_id, competence_id)
  );
  create index ${table}_competence_competence on ${table}_competence (competence_id);
`;
