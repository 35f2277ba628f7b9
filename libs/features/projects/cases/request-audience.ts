import { Injectable } from '@nestjs/common';
import { sql, Statements } from '@grappe/platform/database';

/** The persons whom something concerns that is not for everybody in the room of a project. */
@Injectable()
export class RequestAudience {
  constructor(private readonly statements: Statements) {}

  /** Those between whom an expression of interest, an invitation or an undertaking goes: of the lead and of the organisation. */
  async of(projectId: string, organisationId: string): Promise<string[]> {
    const rows = await this.statements.run<{ id: string }>(sql`select distinct person_id as id from mandate
      where ended_at is null and organisation_id in (${organisationId}::uuid, (select lead_organisation_id from project where id = ${projectId}::uuid))`);
    return rows.map(({ id }) => id);
  }

  /** The persons of the lead and of its partners. */
  async ofConsortium(projectId: string): Promise<string[]> {
    const rows = await this.statements.run<{ id: string }>(sql`select distinct d.person_id as id from partner
      join mandate d on d.organisation_id = partner.organisation_id and d.ended_at is null where partner.project_id = ${projectId}::uuid and partner.left_at is null`);
    return rows.map(({ id }) => id);
  }
}
