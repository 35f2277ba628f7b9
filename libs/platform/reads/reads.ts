import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holdsScope, limits, type Reader } from '@grappe/contracts';
import { all, join, sql, type Sql } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import { compiledKey } from './compiled';
import { Compiler, jsonObject } from './compiler';
import { rowOf, type Row } from './declaration';
import { after, cursorOf, encode, isId, orderBy, pageSize, type Facet, type Order, type PageRequest } from './page';
import { NounRegistry } from './registry';
import { asks, below, type Selected } from './selection';

/** An object with what the client selected, by answer key; GraphQL's field resolver reads it. */
export type Compiled = Readonly<Record<string, unknown>>;

/** Filters by name, so that a facet can leave out its own. */
export type Filters = Readonly<Record<string, ((row: Row) => Sql) | null | undefined | false>>;

export interface ListOptions {
  readonly where?: (row: Row) => Sql;
  readonly order: (row: Row) => Sql;
  readonly limit: number;
}

export interface PageOptions {
  readonly filters: Filters;
  readonly order: Order;
  readonly facets?: Readonly<Record<string, Facet>>;
  readonly page: PageRequest;
}

interface PageRow {
  /** `nodes`: one object for each time that the client selects the nodes. */
  rows: { cursor: string[]; nodes: Compiled[] }[] | null;
  total: number | null;
  facets: Record<string, unknown> | null;
}

/** The one door to reading: each call is one SQL statement, filtered by the visibility of every noun that it touches. */
@Injectable()
export class Reads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registry: NounRegistry,
  ) {}

  /** One thing by id; null: not there, or not for this reader. */
  async one(noun: string, id: string, reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    return isId(id) ? this.first(noun, (row) => sql`${row('id')} = ${id}::uuid`, reader, selection) : null;
  }

  /** The first thing that a condition finds, e.g. by slug. */
  async first(noun: string, where: (row: Row) => Sql, reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    const [only] = await this.list(noun, reader, selection, { where, order: (row) => row('id'), limit: 1 });
    return only ?? null;
  }

  /** The things of these ids that the reader may see, in the order of the ids. */
  async byIds(noun: string, asked: readonly string[], reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    const ids = asked.filter(isId);
    return this.list(noun, reader, selection, {
      where: (row) => sql`${row('id')} = any(${ids}::uuid[])`,
      order: (row) => sql`array_position(${ids}::uuid[], ${row('id')})`,
      limit: ids.length,
    });
  }

  /** A bounded list. */
  async list(noun: string, reader: Reader, selection: readonly Selected[], options: ListOptions): Promise<Compiled[]> {
    const compiler = new Compiler(this.registry, reader);
    const declaration = this.registry.get(noun);
    const alias = compiler.alias();
    const row = rowOf(alias);
    const statement = sql`select ${compiler.object(declaration, row, selection)} as node
      ${compiler.from(declaration, alias, options.where?.(row) ?? sql`true`)} order by ${options.order(row)} limit ${options.limit}`;
    const rows = await this.query<{ node: Compiled }>(statement);
    return rows.map(({ node }) => node);
  }

  /** A connection: nodes, edges, pageInfo, and only when asked totalCount and facets. */
  async page(noun: string, reader: Reader, selection: readonly Selected[], options: PageOptions): Promise<Compiled> {
    const compiler = new Compiler(this.registry, reader);
    const declaration = this.registry.get(noun);
    const size = pageSize(options.page);
    const alias = compiler.alias();
    const row = rowOf(alias);
    const passing = (rowAlias: string, without?: string): Sql =>
      compiler.from(declaration, rowAlias, all(Object.entries(options.filters).map(([key, filter]) => key !== without && filter && filter(rowOf(rowAlias)))));
    const objects = nodeSelections(selection).map((selected) => compiler.object(declaration, row, selected.children));
    if (objects.length > limits.documentFields) throw new DomainError('QUERY_TOO_LARGE', { limit: `nodes: ${limits.documentFields}` });
    const beyond = after(options.order, row, options.page.after);
    const page = sql`select ${cursorOf(options.order, row)} as cursor, ${objects.length > 0 ? sql`json_build_array(${join(objects, ', ')})` : sql`'[]'::json`} as nodes
      ${passing(alias)} ${beyond ? sql`and ${beyond}` : sql``}
      order by ${orderBy(options.order, row)} limit ${size + 1}`;
    const ids = (without?: string): Sql => {
      const other = compiler.alias();
      return sql`(select ${rowOf(other)('id')} ${passing(other, without)})`;
    };
    // The total and the facets whose own filter is not set count the same rows, which are found once.
    const counted = sql`(select id from passing)`;
    const total = asks(selection, 'totalCount') ? sql`(select count(*)::int from passing)` : sql`null`;
    const facets = facetsOf(selection, options, (without) => (options.filters[without] ? ids(without) : counted));
    const statement = sql`with passing as materialized ${ids()}
      select (select json_agg(page) from (${page}) as page) as rows, ${total} as total, ${facets} as facets`;
    const [answer] = await this.query<PageRow>(statement);
    return connection(selection, answer?.rows ?? [], size, answer?.total ?? null, answer?.facets ?? null, Boolean(options.page.after));
  }

  /** Whether the reader may see the thing: the check before a socket sits down, a file opens, an act is decided. */
  async sees(noun: string, id: string, reader: Reader): Promise<boolean> {
    const declaration = this.registry.get(noun);
    if (!isId(id) || !holdsScope(reader, declaration.scope)) return false;
    const compiler = new Compiler(this.registry, reader);
    const alias = compiler.alias();
    const found = await this.query(sql`select 1 ${compiler.from(declaration, alias, sql`${rowOf(alias)('id')} = ${id}::uuid`)}`);
    return found.length > 0;
  }

  /** What a mutation changed, read back by the front door: `{ project: ['Project', id] }`. */
  async payload(reader: Reader, selection: readonly Selected[], changed: Readonly<Record<string, readonly [noun: string, id: string]>>): Promise<Compiled> {
    const payload: Record<string, unknown> = {};
    for (const selected of selection) {
      const address = changed[selected.name];
      if (address) payload[compiledKey(selected.key)] = await this.one(address[0], address[1], reader, selected.children);
    }
    return payload;
  }

  private query<Result extends object>(statement: Sql): Promise<Result[]> {
    return this.dataSource.query<Result[]>(statement.text, statement.values);
  }
}

/** Each place of the document that selects nodes of the page, directly or in edges: aliases may select them several times. */
function nodeSelections(selection: readonly Selected[]): Selected[] {
  return selection.flatMap((selected) => {
    if (selected.name === 'nodes') return [selected];
    return selected.name === 'edges' ? selected.children.filter((child) => child.name === 'node') : [];
  });
}

function facetsOf(selection: readonly Selected[], options: PageOptions, ids: (without: string) => Sql): Sql {
  if (!asks(selection, 'facets')) return sql`null`;
  const pairs = below(selection, 'facets').flatMap((selected) => {
    const facet = options.facets?.[selected.name];
    if (!facet) return [];
    const counts = sql`(select coalesce(json_agg(counted), '[]'::json) from (${facet.counts(ids(facet.without))}) as counted)`;
    return [sql`${compiledKey(selected.key)}::text, ${counts}`];
  });
  return jsonObject(pairs);
}

function connection(selection: readonly Selected[], found: NonNullable<PageRow['rows']>, size: number, total: number | null, facets: unknown, hasPrevious: boolean): Compiled {
  const rows = found.slice(0, size);
  const cursorAt = (place: number): string | null => {
    const row = rows.at(place);
    return row ? encode(row.cursor) : null;
  };
  const asked = nodeSelections(selection);
  const answers: Record<string, (selected: Selected) => unknown> = {
    nodes: (selected) => rows.map((row) => row.nodes[asked.indexOf(selected)]),
    edges: ({ children }) =>
      rows.map((row) =>
        Object.fromEntries(children.map((child) => [compiledKey(child.key), child.name === 'node' ? row.nodes[asked.indexOf(child)] : encode(row.cursor)])),
      ),
    totalCount: () => total,
    facets: () => facets,
    pageInfo: () => ({
      hasNextPage: found.length > size,
      hasPreviousPage: hasPrevious,
      startCursor: cursorAt(0),
      endCursor: cursorAt(-1),
    }),
  };
  return Object.fromEntries(selection.map((selected) => [compiledKey(selected.key), answers[selected.name]?.(selected)]));
}
