import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What clients named their writes, so that one sent twice is done once. The hash is null, and the answer too, where they would tell a secret. */
export class ClientMutations1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table client_mutation (
        person_id uuid not null,
        id text not null,
        operation text not null,
        input_hash text,
        answer jsonb,
        at timestamptz not null,
        primary key (person_id, id)
      );
      create index client_mutation_at on client_mutation (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
