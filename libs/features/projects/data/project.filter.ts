import type { ProjectKind, ProjectOrder, ProjectStage, Reader } from '@grappe/contracts';
import { oneOf, sql, type Sql } from '@grappe/platform/database';
import { isCalled, matchesText, newestFirst, type Facet, type Filters, type Order, type Row } from '@grappe/platform/reads';
import { openSeatCountOf } from './project.facts';
import { involves, involvesAny } from './project.visibility';

/** What is looked for among projects: all given conditions, within one any of its values. */
export interface ProjectCriteria {
  readonly clusterId?: string | null;
  readonly text?: string | null;
  readonly stages?: readonly ProjectStage[] | null;
  readonly kinds?: readonly ProjectKind[] | null;
  readonly competenceIds?: readonly string[] | null;
  readonly organisationId?: string | null;
  readonly openSeats?: boolean | null;
  readonly mine?: boolean | null;
  readonly deadlineBefore?: Date | null;
}

const deadlineOf = (row: Row): Sql => sql`coalesce(${row('deadline')}, ${row('call_deadline')})`;
const wordOf = (column: Sql, words: readonly string[]): Sql => sql`${column} = any(${[...words]}::text[])`;

/** Conditions by name, so that a facet can leave out its own. */
export function projectFilters(criteria: ProjectCriteria, reader: Reader): Filters {
  const { clusterId, stages, kinds, competenceIds, organisationId, openSeats, mine, deadlineBefore } = criteria;
  const text = criteria.text?.trim();
  return {
    clusterId: clusterId ? (row) => sql`${row('cluster_id')} = ${clusterId}::uuid` : null,
    text: text ? (row) => matchesText(row('search'), text, row('title')) : null,
    stages: stages && stages.length > 0 ? (row) => wordOf(row('stage'), stages) : null,
    kinds: kinds && kinds.length > 0 ? (row) => wordOf(row('kind'), kinds) : null,
    competenceIds:
      competenceIds && competenceIds.length > 0
        ? (row) => sql`${row('id')} in (select sought.project_id from seat as sought join seat_competence on seat_competence.seat_id = sought.id
            where ${oneOf(sql`seat_competence.competence_id`, competenceIds)})`
        : null,
    organisationId: organisationId ? (row) => involves(row, sql`${organisationId}::uuid`, reader) : null,
    openSeats: openSeats ? (row) => sql`${row('stage')} = 'CALL' and ${openSeatCountOf(row)} > 0` : null,
    mine: mine ? (row) => involvesAny(row, reader.organisationIds) : null,
    deadlineBefore: deadlineBefore ? (row) => sql`${deadlineOf(row)} < ${deadlineBefore}` : null,
  };
}

const newest = newestFirst('created_at');

/** Those still to come first, the nearest first; then those that are past or have none. */
const nearestDeadline: Order = {
  direction: 'asc',
  keys: [
    { by: (row) => sql`(case when ${deadlineOf(row)} >= now() then 0 else 1 end)`, type: 'int' },
    { by: (row) => sql`coalesce(${deadlineOf(row)}, 'infinity'::timestamptz)`, type: 'timestamptz' },
  ],
};

/** The order asked for. Relevance: those whose title has the words, then the others, the newest first of either; without words, the newest first. */
export function projectOrder(order: ProjectOrder, { text }: ProjectCriteria): Order {
  const words = text?.trim();
  if (order === 'DEADLINE') return nearestDeadline;
  if (order === 'NEWEST' || !words) return newest;
  return { ...newest, foremost: (row) => isCalled(row('search'), words, row('title')) };
}

/** How many projects of each stage and kind pass the other conditions. */
export const projectFacets: Readonly<Record<string, Facet>> = {
  stages: { without: 'stages', column: 'stage' },
  kinds: { without: 'kinds', column: 'kind' },
};
