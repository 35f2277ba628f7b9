import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a cluster has ever admitted the organisation: from then on it is seen. The status of a membership does not tell, since who takes an
 * application back has left, too, and who was a member and applies again waits once more.
 */
export class Admitted1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column admitted boolean not null default false;

      create function organisation_admitted() returns trigger language plpgsql as $$
      begin
        update organisation set admitted = true where id in (select organisation_id from placed where status in ('ACTIVE', 'SUSPENDED')) and not admitted;
        return null;
      end $$;
      create trigger admitted after insert on membership referencing new table as placed for each statement execute function organisation_admitted();
      create trigger admitted_later after update on membership referencing new table as placed for each statement execute function organisation_admitted();

      -- Who has left was a member if admitted, or put there by a list, without an application.
      update organisation o set admitted = true
      where o.id in (
        select organisation_id from membership m where status in ('ACTIVE', 'SUSPENDED')
          or status = 'LEFT' and m.id::text not in (select data->>'membershipId' from event where name = 'clusters.MembershipApplied' and data->>'membershipId' is not null)
        union all
        select (data->>'organisationId')::uuid from event where name = 'clusters.MembershipAdmitted');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
