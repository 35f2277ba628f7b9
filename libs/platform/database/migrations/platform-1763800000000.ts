import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every feature stands on: extensions, French search, the record of events, mails. */
export class Platform1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;
      create extension if not exists citext;
      create extension if not exists cube;
      create extension if not exists earthdistance;

      -- Words of French and English texts, without accents: "décarbonation" is found by "decarbonation".
      create text search configuration grappe (copy = french);
      alter text search configuration grappe
        alter mapping for hword, hword_part, word with unaccent, french_stem;

      create table event (
        id uuid primary key,
        name text not null,
        data jsonb not null,
        actor_person_id uuid,
        actor_organisation_id uuid,
        at timestamptz not null
      );
      create index event_at on event (at);
      -- Rule 6: figures are recomputed from recorded facts, so facts are never changed.
      create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception '% is append only', tg_table_name; end $$;
      create trigger event_append_only before update or delete on event for each row execute function refuse_change();

      create table mail (
        id uuid primary key,
        recipient citext not null,
        subject text not null,
        text text not null,
        html text not null,
        created_at timestamptz not null,
        sent_at timestamptz
      );
      create index mail_created_at on mail (created_at desc, id desc);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
