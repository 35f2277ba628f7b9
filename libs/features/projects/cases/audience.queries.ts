import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audienceReachInput, type ProjectAudience, type Reader } from '@grappe/contracts';
import { oneOf, sql, type Sql } from '@grappe/platform/database';
import { judge, signedIn } from '@grappe/platform/kernel';
import type { Row } from '@grappe/platform/reads';
import { audienceHoldsOrganisation } from '../data/audience';

/** How far a project would be shown. */
export interface AudienceReach {
  /** Organisations that would see it, the lead and the excluded apart. */
  readonly organisations: number;
  /** Those that would see it but for their exclusion. */
  readonly excluded: number;
}

interface Audience {
  readonly clusterId: string;
  readonly organisationId: string;
  readonly audience: ProjectAudience;
  readonly excludedOrganisationIds?: readonly string[] | null;
}

/** Says before a project is shown to whom it will be, counted by the description that decides it. */
@Injectable()
export class AudienceQueries {
  constructor(private readonly dataSource: DataSource) {}

  async reach(reader: Reader, asked: Audience): Promise<AudienceReach> {
    signedIn(reader);
    const { clusterId, organisationId, audience, excludedOrganisationIds } = judge(audienceReachInput, asked);
    // A project that is not yet there, with its call published: an audience is PUBLIC from then on.
    const columns: Readonly<Record<string, Sql>> = { cluster_id: sql`${clusterId}::uuid`, audience: sql`${audience}::text`, stage: sql`'CALL'` };
    const project: Row = (column) => columns[column] ?? sql`null`;
    const isExcluded = oneOf(sql`o.id`, excludedOrganisationIds ?? []);
    const statement = sql`select (count(*) filter (where not ${isExcluded}))::int as organisations, (count(*) filter (where ${isExcluded}))::int as excluded
      from organisation o where o.id <> ${organisationId}::uuid and ${audienceHoldsOrganisation(project, sql`o.id`)}`;
    const [reach] = await this.dataSource.query<AudienceReach[]>(statement.text, statement.values);
    return reach ?? { organisations: 0, excluded: 0 };
  }
}
