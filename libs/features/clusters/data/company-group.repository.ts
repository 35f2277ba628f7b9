import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@grappe/platform/database';

/** Groups of companies, and who is and was in them. */
@Injectable()
export class CompanyGroupRepository {
  async insert(tx: Tx, id: string, name: string): Promise<void> {
    await tx.query(sql`insert into company_group (id, name, created_at) values (${id}, ${name}, ${tx.at})`);
  }

  /** null: in none. */
  async groupOf(tx: Tx, organisationId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string | null }>(sql`select company_group_id as id from organisation where id = ${organisationId} for update`);
    return row?.id ?? null;
  }

  /** Whether one of these organisations is in the group now. */
  async holds(tx: Tx, companyGroupId: string, organisationIds: readonly string[]): Promise<boolean> {
    const rows = await tx.query(sql`select from organisation where company_group_id = ${companyGroupId} and id = any(${[...organisationIds]}::uuid[]) limit 1`);
    return rows.length > 0;
  }

  async put(tx: Tx, organisationId: string, companyGroupId: string | null): Promise<void> {
    await tx.query(sql`update organisation set company_group_id = ${companyGroupId}, updated_at = ${tx.at} where id = ${organisationId}`);
    if (companyGroupId !== null)
      await tx.query(sql`insert into company_group_member (company_group_id, organisation_id) values (${companyGroupId}, ${organisationId}) on conflict do nothing`);
  }
}
