import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts of the throttle, in the shape of `rate-limiter-flexible`. Unlogged: after a crash everyone starts anew, and counting costs no write-ahead log. */
export class Attempts1764086400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table attempt (
        key text primary key,
        points integer not null default 0,
        expire bigint
      );
      create index attempt_expire on attempt (expire);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
