import { all, join, name, sql, text, whole, type Sql } from '@grappe/platform/database';
import type { Compiler } from './compiler';
import { rowOf, type Noun, type Row } from './declaration';
import { cursorOf, pageRows, pageSize, type Facet, type Order, type PageRequest } from './page';
import { asks, below, type Selected } from './selection';

/** Filters by name, so that a facet can leave out its own. */
export type Filters = Readonly<Record<string, ((row: Row) => Sql) | null | undefined | false>>;

export interface PageOptions {
  readonly filters: Filters;
  readonly order: Order;
  readonly facets?: Readonly<Record<string, Facet>>;
  readonly page: PageRequest;
}

const empty = text(`'[]'::json`);

/** A connection as one JSON expression: what is selected of nodes, edges, pageInfo, totalCount and facets. */
export function connectionOf(compiler: Compiler, noun: Noun, selection: readonly Selected[], options: PageOptions): Sql {
  const size = pageSize(options.page);
  const passing = (rowAlias: string, without?: string, besides?: Sql | null): Sql =>
    compiler.from(noun, rowAlias, all([...Object.entries(options.filters).map(([key, filter]) => key !== without && filter && filter(rowOf(rowAlias))), besides]));
  const counted = below(selection, 'facets').flatMap(({ name: facet }) => options.facets?.[facet] ?? []);
  const columns = ['id', ...new Set(counted.flatMap((facet) => ('column' in facet ? [facet.column] : [])))];
  const found = (without?: string): Sql => {
    const other = compiler.alias();
    return sql`(select ${join(columns.map(rowOf(other)), ', ')} ${passing(other, without)})`;
  };
  const alias = compiler.alias();
  const row = rowOf(alias);
  const rows = pageRows(options.order, options.page, alias, (besides) => passing(alias, undefined, besides));

  /** The place of a row in the page and one more; they come, and are gathered, in their order. */
  const place = row('page_place');
  const onPage = sql`filter (where ${place} <= ${whole(size)})`;
  const listed = (expression: Sql): Sql => sql`coalesce(json_agg(${expression}) ${onPage}, ${empty})`;
  const cursor = cursorOf(options.order, row);

  const asked: Record<string, (selected: Selected) => Sql | null> = {
    nodes: ({ children }) => listed(compiler.object(noun, row, children)),
    edges: ({ children }) => listed(compiler.pairs(children, (child) => (child.name === 'node' ? compiler.object(noun, row, child.children) : cursor))),
    totalCount: () => sql`(select count(*) from passing)`,
    pageInfo: ({ children }) => compiler.pairs(children, (child) => pageInfo[child.name]?.() ?? null),
    // The total and the facets whose own filter is not set count the same rows, which are found once.
    facets: ({ children }) => compiler.pairs(children, (child) => facetOf(compiler, child, options, (without) => (options.filters[without] ? found(without) : sql`passing`))),
  };
  const pageInfo: Record<string, () => Sql> = {
    hasNextPage: () => sql`count(*) > ${whole(size)}`,
    hasPreviousPage: () => text(String(Boolean(options.page.after))),
    startCursor: () => sql`max(${cursor}) filter (where ${place} = 1)`,
    endCursor: () => sql`(array_agg(${cursor}) ${onPage})[least(count(*), ${whole(size)})]`,
  };
  const connection = compiler.pairs(selection, (selected) => asked[selected.name]?.(selected) ?? null);
  const everything = asks(selection, 'totalCount') || asks(selection, 'facets') ? sql`with passing as materialized ${found()}` : sql``;
  if (!['nodes', 'edges', 'pageInfo'].some((part) => asks(selection, part))) return sql`(${everything} select ${connection})`;
  const page = sql`select ${name(alias)}.*, row_number() over () as page_place from (${rows}) as ${name(alias)}`;
  // `having` makes one row of the page, also where nothing that is asked for counts or gathers.
  return sql`(${everything} select ${connection} from (${page}) as ${name(alias)} having true)`;
}

/** How often each value stands in the rows that pass: a list of objects. */
function facetOf(compiler: Compiler, { name: facetName, children }: Selected, options: PageOptions, rows: (without: string) => Sql): Sql | null {
  const facet = options.facets?.[facetName];
  if (!facet) return null;
  const counted = compiler.pairs(children, (child) => {
    const value = sql`counted.${name(child.name)}`;
    return child.children.length === 0 ? value : compiler.pairs(child.children, (inner) => sql`${value}->${text(`'${inner.name}'`)}`);
  });
  const passing = rows(facet.without);
  const counts =
    'column' in facet
      ? sql`select ${name(facet.column)} as value, count(*)::int as count from ${passing} as passing group by 1 order by 2 desc, 1`
      : facet.counts(sql`(select id from ${passing} as passing)`);
  return sql`(select coalesce(json_agg(${counted}), ${empty}) from (${counts}) as counted)`;
}
