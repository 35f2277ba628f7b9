import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedSearches1764088200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_search (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        name text not null,
        filter jsonb not null,
        created_at timestamptz not null,
        last_sequence integer not null default 0
      );
      create index saved_search_person on saved_search (person_id, created_at);

      -- Numbered without holes within a search, so that one number says what somebody has heard of.
      create table saved_search_call (
        saved_search_id uuid not null references saved_search on delete cascade,
        sequence integer not null,
        project_id uuid not null references project on delete cascade,
        found_at timestamptz not null,
        primary key (saved_search_id, sequence),
        -- A call is found once, however often its event is relayed.
        unique (saved_search_id, project_id)
      );
      create index saved_search_call_project on saved_search_call (project_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
