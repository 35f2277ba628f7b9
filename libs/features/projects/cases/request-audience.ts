import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The persons between whom an expression of interest or an invitation goes: those of the lead and those of the organisation. */
@Injectable()
export class RequestAudience {
  constructor(private readonly dataSource: DataSource) {}

  async of(projectId: string, organisationId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select distinct person_id as id from mandate
       where ended_at is null and organisation_id in ($2, (select lead_organisation_id from project where id = $1))`,
      [projectId, organisationId],
    );
    return rows.map(({ id }) => id);
  }
}
