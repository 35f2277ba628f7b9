import { Injectable } from '@nestjs/common';
import { limits, searchInput, type MembershipStatus, type Reader } from '@grappe/contracts';
import { hashOf } from '@grappe/features/identity';
import { all, sql } from '@grappe/platform/database';
import { judge } from '@grappe/platform/kernel';
import { newestFirst, Reads, type Compiled, type Facet, type Filters, type Order, type PageRequest, type Row, type Selected } from '@grappe/platform/reads';
import { organisationFilters, type OrganisationCriteria } from '../data/organisation.filter';
import { Register } from './register.case';

const byName: Order = { direction: 'asc', keys: [{ by: (row) => row('sort_name'), type: 'text' }] };
const mostUsed = 30;
/** More points than a map can show one by one. */
const mapPoints = 20_000;

/** What is read of clusters, organisations and memberships. */
@Injectable()
export class ClustersQueries {
  constructor(
    private readonly reads: Reads,
    private readonly register: Register,
  ) {}

  clusters(reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    return this.reads.list('Cluster', reader, selection, { order: (row) => row('name'), limit: limits.clusters });
  }

  cluster(reader: Reader, slug: string, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.first('Cluster', (row) => sql`${row('slug')} = ${slug}`, reader, selection);
  }

  organisation(reader: Reader, organisationId: string, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.one('Organisation', organisationId, reader, selection);
  }

  /** The directory: active members, by name. */
  organisations(reader: Reader, criteria: OrganisationCriteria, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('Organisation', reader, selection, { filters: organisationFilters(reader, criteria), order: byName, facets: facets(criteria), page });
  }

  /** Where the organisations of a directory search are. */
  organisationMap(reader: Reader, criteria: OrganisationCriteria, selection: readonly Selected[]): Promise<Compiled[]> {
    const conditions = Object.values(organisationFilters(reader, criteria));
    return this.reads.list('MapPoint', reader, selection, {
      where: (row) => all([sql`${row('latitude')} is not null and ${row('longitude')} is not null`, ...conditions.map((condition) => condition && condition(row))]),
      order: (row) => row('id'),
      limit: mapPoints,
    });
  }

  /** Competences whose label begins or contains the words, in either language; or those of the ids. */
  competences(reader: Reader, { text, ids, first }: { text?: string | null; ids?: readonly string[] | null; first: number }, selection: readonly Selected[]): Promise<Compiled[]> {
    const words = judge(searchInput, { text }).text?.trim();
    return this.reads.list('Competence', reader, selection, {
      where: (row) =>
        all([
          words ? sql`(${row('label_fr')} || ' ' || ${row('label_en')}) ilike ${`%${words.replace(/[\\%_]/g, '\\$&')}%`}` : null,
          ids && sql`${row('id')} = any(${[...ids]}::uuid[])`,
        ]),
      order: (row) => sql`${words ? sql`${row('label_fr')} ilike ${`${words}%`} desc, ` : sql``}${row('label_fr')}, ${row('id')}`,
      limit: Math.min(Math.max(first, 1), limits.pageSize),
    });
  }

  /** The memberships of a cluster that the reader may see, newest applications first. */
  memberships(reader: Reader, clusterId: string, status: readonly MembershipStatus[] | null, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    const filters: Filters = { cluster: (row) => sql`${row('cluster_id')} = ${clusterId}::uuid`, status: status && ((row) => sql`${row('status')} = any(${[...status]}::text[])`) };
    return this.reads.page('Membership', reader, selection, { filters, order: newestFirst('applied_at'), page });
  }

  /** Those of a cluster, those to an organisation, or all that the reader sees. */
  mandateInvitations(reader: Reader, { clusterId, organisationId }: { clusterId: string | null; organisationId: string | null }, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    const filters: Filters = {
      cluster: clusterId !== null && ((row) => sql`${row('cluster_id')} = ${clusterId}::uuid`),
      organisation: organisationId !== null && ((row) => sql`${row('organisation_id')} = ${organisationId}::uuid`),
    };
    return this.reads.page('MandateInvitation', reader, selection, { filters, order: newestFirst('created_at'), page });
  }

  mandateRequests(reader: Reader, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('MandateRequest', reader, selection, { filters: {}, order: newestFirst('created_at'), page });
  }

  joinLinks(reader: Reader, clusterId: string, page: PageRequest, selection: readonly Selected[]): Promise<Compiled> {
    return this.reads.page('JoinLink', reader, selection, { filters: { cluster: (row) => sql`${row('cluster_id')} = ${clusterId}::uuid` }, order: newestFirst('created_at'), page });
  }

  /** The cluster to whose door a link leads, while it is good. */
  clusterOfJoinLink(reader: Reader, token: string, selection: readonly Selected[]): Promise<Compiled | null> {
    const holds = (row: Row) => sql`exists (select from join_link l where l.cluster_id = ${row('id')} and l.secret_hash = ${hashOf(token)} and l.revoked_at is null and l.expires_at > now())`;
    return this.reads.first('Cluster', holds, reader, selection);
  }

  /** What the link of a registration opens. @param selection of its cluster */
  async registration(reader: Reader, token: string, selection: readonly Selected[]): Promise<object | null> {
    const opened = await this.register.peek(token);
    if (!opened) return null;
    const { email, expiresAt, clusterId, alone } = opened;
    return { email, expiresAt, alone, cluster: await this.reads.one('Cluster', clusterId, reader, selection) };
  }

  /** What the link of an invitation opens: whoever holds it may read it, while it is good. */
  invitationOfLink(reader: Reader, token: string, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.first('LinkedMandateInvitation', (row) => sql`${row('secret_hash')} = ${hashOf(token)}`, reader, selection);
  }
}

function facets(criteria: OrganisationCriteria): Record<string, Facet> {
  // An organisation is in a cluster once, with one role.
  const [inCluster, members] = criteria.clusterId ? [sql`and m.cluster_id = ${criteria.clusterId}::uuid`, sql`count(*)`] : [sql``, sql`count(distinct m.organisation_id)`];
  return {
    natures: { without: 'natures', column: 'nature' },
    roles: {
      without: 'roles',
      counts: (rows) => sql`select m.role as value, ${members}::int as count from membership m
        where m.status = 'ACTIVE' ${inCluster} and m.organisation_id in ${rows} group by 1 order by 2 desc, 1`,
    },
    competences: {
      without: 'competences',
      counts: (rows) => sql`select c.id as value, json_build_object('fr', c.label_fr, 'en', c.label_en) as label, count(*)::int as count
        from organisation_competence oc join competence c on c.id = oc.competence_id
        where oc.organisation_id in ${rows} group by c.id order by 3 desc, c.label_fr limit ${mostUsed}`,
    },
  };
}
