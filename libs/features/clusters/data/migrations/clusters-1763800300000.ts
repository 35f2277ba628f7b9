import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Clusters1763800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table network (
        id uuid primary key,
        slug text not null unique,
        name text not null
      );

      create table cluster (
        id uuid primary key,
        slug text not null unique,
        name text not null,
        kind text not null,
        domain_fr text not null,
        domain_en text not null,
        presentation_fr text not null,
        presentation_en text not null,
        territory text not null,
        latitude double precision,
        longitude double precision,
        charter text,
        density_threshold int,
        join_policy text not null check (join_policy in ('APPLICATION', 'INVITATION')),
        network_id uuid references network,
        created_at timestamptz not null
      );
      create index cluster_network on cluster (network_id);

      create table strategic_axis (
        id uuid primary key,
        cluster_id uuid not null references cluster on delete cascade,
        label_fr text not null,
        label_en text not null,
        position int not null
      );
      create index strategic_axis_cluster on strategic_axis (cluster_id, position);

      create table cluster_animateur (
        cluster_id uuid not null references cluster on delete cascade,
        person_id uuid not null references person on delete cascade,
        since timestamptz not null,
        primary key (cluster_id, person_id)
      );
      create index cluster_animateur_person on cluster_animateur (person_id);

      create table competence (
        id uuid primary key,
        code text not null unique,
        label_fr text not null,
        label_en text not null,
        parent_id uuid references competence,
        search tsvector not null generated always as (to_tsvector('grappe', label_fr || ' ' || label_en)) stored
      );
      create index competence_search on competence using gin (search);
      create index competence_labels on competence using gin ((label_fr || ' ' || label_en) gin_trgm_ops);

      create table organisation (
        id uuid primary key,
        name text not null,
        sort_name text not null,
        nature text not null,
        size text,
        description text,
        website text,
        siren text,
        street text,
        postcode text,
        city text,
        country text not null,
        latitude double precision,
        longitude double precision,
        source text,
        source_key text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        search tsvector not null generated always as (
          setweight(to_tsvector('grappe', name), 'A')
          || setweight(to_tsvector('grappe', coalesce(city, '')), 'B')
          || setweight(to_tsvector('grappe', coalesce(description, '')), 'C')) stored,
        unique (source, source_key)
      );
      create index organisation_sort_name on organisation (sort_name, id);
      create index organisation_search on organisation using gin (search);
      create index organisation_name on organisation using gin (name gin_trgm_ops);
      create index organisation_place on organisation using gist (ll_to_earth(latitude, longitude)) where latitude is not null;

      create table organisation_competence (
        organisation_id uuid not null references organisation on delete cascade,
        competence_id uuid not null references competence on delete cascade,
        primary key (organisation_id, competence_id)
      );
      create index organisation_competence_competence on organisation_competence (competence_id);

      create table membership (
        id uuid primary key,
        cluster_id uuid not null references cluster on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        role text not null,
        moteur boolean not null default false,
        status text not null,
        message text,
        applied_at timestamptz not null,
        applied_by_person_id uuid,
        decided_at timestamptz,
        decided_by_person_id uuid,
        decision_reason text,
        unique (cluster_id, organisation_id)
      );
      create index membership_organisation on membership (organisation_id, status);
      create index membership_cluster on membership (cluster_id, status, role);

      create table mandate (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        "right" text not null,
        since timestamptz not null,
        ended_at timestamptz
      );
      create unique index mandate_open on mandate (person_id, organisation_id) where ended_at is null;
      create index mandate_organisation on mandate (organisation_id) where ended_at is null;

      create table mandate_invitation (
        id uuid primary key,
        cluster_id uuid not null references cluster on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        email citext not null,
        "right" text not null,
        secret_hash bytea not null unique,
        message text,
        invited_by_person_id uuid not null references person,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz
      );
      create index mandate_invitation_cluster on mandate_invitation (cluster_id, created_at desc);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
