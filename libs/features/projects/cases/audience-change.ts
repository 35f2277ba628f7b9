import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { all, any, name, sql, Statements, type Sql } from '@grappe/platform/database';
import { rowOf, type Row } from '@grappe/platform/reads';
import type { ShownNoun } from '../data/audience';
import { offerNeedVisible } from '../data/offer-need.visibility';
import { projectVisible } from '../data/project.visibility';
import type { FormerlyShown, Shown } from '../domain/audience';

const scopes = { project: projectVisible, offer: offerNeedVisible('offer'), need: offerNeedVisible('need') } as const;

/** Whom to tell at once that something is shown, or is no longer: who sees it, or saw it while it was shown to a former audience. */
@Injectable()
export class AudienceChange {
  constructor(private readonly statements: Statements) {}

  /** Where they are found: in the clusters of its network, or themselves where they are named or sit in the group, now or before. */
  async places(noun: ShownNoun, id: string, former: Shown | null): Promise<{ clusterIds: string[]; personIds: string[] }> {
    const [places] = await this.statements.run<{ clusterIds: string[]; personIds: string[] }>(sql`select
      array(select sister.id::text from cluster home join cluster sister on sister.id = home.id or sister.network_id = home.network_id where home.id = shown.cluster_id) as "clusterIds",
      array(select person_id::text from mandate where ended_at is null and (organisation_id = shown.organisation_id or organisation_id = any(${[...(former?.namedOrganisationIds ?? [])]}::uuid[])
          or organisation_id in (select organisation_id from ${name(`${noun}_named_organisation`)} where ${name(`${noun}_id`)} = shown.id))
        union select person_id::text from working_group_member where left_at is null and working_group_id in (shown.working_group_id, ${former?.workingGroupId ?? null}::uuid)) as "personIds"
      from (select id, cluster_id, working_group_id, ${noun === 'project' ? sql`lead_organisation_id` : sql`organisation_id`} as organisation_id from ${name(noun)}) shown where shown.id = ${id}::uuid`);
    return places ?? { clusterIds: [], personIds: [] };
  }

  /** Who acts for an organisation that is or was in the group of companies. */
  async personsOfGroup(companyGroupId: string): Promise<string[]> {
    return this.persons(sql`organisation_id in (select organisation_id from company_group_member where company_group_id = ${companyGroupId}::uuid)`);
  }

  async personsOf(organisationId: string): Promise<string[]> {
    return this.persons(sql`organisation_id = ${organisationId}::uuid`);
  }

  private async persons(mandate: Sql): Promise<string[]> {
    const rows = await this.statements.run<{ id: string }>(sql`select distinct person_id as id from mandate where ended_at is null and ${mandate}`);
    return rows.map(({ id }) => id);
  }

  async seesOrSaw(noun: ShownNoun, reader: Reader, id: string, former: FormerlyShown | null): Promise<boolean> {
    const [now, visible] = [rowOf(noun), scopes[noun]];
    const before = (shown: Shown): Row => (column) =>
      column === 'audience' ? sql`${shown.audience}::text` : column === 'working_group_id' ? sql`${shown.workingGroupId}::uuid` : now(column);
    const seen = any([visible(now, reader), former && visible(before(former), reader, former)]);
    const rows = await this.statements.run(sql`select true as seen from ${name(noun)} where ${all([sql`id = ${id}::uuid`, seen])}`);
    return rows.length > 0;
  }
}
