import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audienceReachInput, type Audience, type Reader } from '@grappe/contracts';
import { any, oneOf, sql, type Sql } from '@grappe/platform/database';
import { found, judge, signedIn } from '@grappe/platform/kernel';
import { Reads, type Row } from '@grappe/platform/reads';
import { audienceHoldsOrganisation } from '../data/audience';

/** How far a project would be shown. */
export interface AudienceReach {
  /** Organisations that would see it, the lead and the excluded apart. */
  readonly organisations: number;
  /** Those that would see it but for their exclusion. */
  readonly excluded: number;
}

interface Asked {
  readonly clusterId: string;
  readonly organisationId: string;
  readonly audience: Audience;
  readonly workingGroupId?: string | null;
  readonly namedOrganisationIds?: readonly string[] | null;
  readonly excludedOrganisationIds?: readonly string[] | null;
  readonly excludedCompanyGroupIds?: readonly string[] | null;
}

/** Says before a project is shown to whom it will be, counted by the description that decides it. */
@Injectable()
export class AudienceQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
  ) {}

  async reach(reader: Reader, asked: Asked): Promise<AudienceReach> {
    signedIn(reader);
    const { clusterId, organisationId, audience, workingGroupId, namedOrganisationIds, excludedOrganisationIds, excludedCompanyGroupIds } = judge(audienceReachInput, asked);
    if (workingGroupId) found((await this.reads.sees('WorkingGroup', workingGroupId, reader)) || null);
    // A project that is not yet there, with its call published: an audience is PUBLIC from then on.
    const columns: Readonly<Record<string, Sql>> = { cluster_id: sql`${clusterId}::uuid`, audience: sql`${audience}::text`, working_group_id: sql`${workingGroupId ?? null}::uuid`, stage: sql`'CALL'` };
    const project: Row = (column) => columns[column] ?? sql`null`;
    const ofExcludedGroup = sql`o.id in (select member.organisation_id from company_group_member member where ${oneOf(sql`member.company_group_id`, excludedCompanyGroupIds ?? [])})`;
    const isExcluded = any([oneOf(sql`o.id`, excludedOrganisationIds ?? []), ofExcludedGroup]);
    const statement = sql`select (count(*) filter (where not ${isExcluded}))::int as organisations, (count(*) filter (where ${isExcluded}))::int as excluded
      from organisation o where o.id <> ${organisationId}::uuid and ${audienceHoldsOrganisation('project', project, sql`o.id`, { named: namedOrganisationIds ?? [] })}`;
    const [reach] = await this.dataSource.query<AudienceReach[]>(statement.text, statement.values);
    return reach ?? { organisations: 0, excluded: 0 };
  }
}
