import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { audienceHoldsOrganisation, excludedBy } from './audience';

/** Whom to tell of what happens in a project, and the names for it. */
@Injectable()
export class AudienceRepository {
  /** All who work for an organisation: they see what goes on between it and the project. */
  async personsOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select person_id as id from mandate where organisation_id = ${organisationId} and ended_at is null`);
    return rows.map(({ id }) => id);
  }

  async names(
    tx: Tx,
    projectId: string,
    organisationId: string,
  ): Promise<{ project: string; organisation: string; leadOrganisationId: string; lead: string } | null> {
    const [names] = await tx.query<{ project: string; organisation: string; leadOrganisationId: string; lead: string }>(sql`
      select p.title as project, p.lead_organisation_id as "leadOrganisationId", lead.name as lead, o.name as organisation
      from project p join organisation lead on lead.id = p.lead_organisation_id join organisation o on o.id = ${organisationId} where p.id = ${projectId}`);
    return names ?? null;
  }

  /** Why an expression of interest was decided as it was. */
  async reasonOf(tx: Tx, expressionOfInterestId: string): Promise<string | null> {
    const [row] = await tx.query<{ reason: string | null }>(
      sql`select decision_reason as reason from expression_of_interest where id = ${expressionOfInterestId}`,
    );
    return row?.reason ?? null;
  }

  /**
   * Who is told of a new stage: the persons of the lead, its partners and supporters; the latter as far as they may still see the
   * project: in its audience, and excluded through none of their organisations.
   */
  async followersOf(tx: Tx, projectId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`
      select d.person_id as id from partner join mandate d on d.organisation_id = partner.organisation_id and d.ended_at is null
      where partner.project_id = ${projectId} and partner.left_at is null
      union
      select d.person_id from support join project p on p.id = support.project_id
      join mandate d on d.organisation_id = support.organisation_id and d.ended_at is null
      where support.project_id = ${projectId}
      and not exists (select from mandate own where own.person_id = d.person_id and own.ended_at is null and own.organisation_id in ${excludedBy('project', sql`p.id`)})
      and ${audienceHoldsOrganisation('project', rowOf('p'), sql`support.organisation_id`, { personId: sql`d.person_id` })}`);
    return rows.map(({ id }) => id);
  }

  async titleOf(tx: Tx, projectId: string): Promise<string> {
    const [row] = await tx.query<{ title: string }>(sql`select title from project where id = ${projectId}`);
    return row?.title ?? '';
  }
}
