import { z } from 'zod';
import { limits } from '@grappe/contracts';
import { all, any, join, name, plannedFor, sql, text, whole, type Sql } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import { rowOf, type Row } from './declaration';

/** What a list is ordered by; never null, and the id comes last by itself. */
export interface OrderKey {
  readonly by: (row: Row) => Sql;
  /** PostgreSQL type, to read the value back from a cursor. */
  readonly type: 'timestamptz' | 'text' | 'int';
}

/** An order of a list: its keys all walk in one direction, the id settles ties. */
export interface Order {
  readonly direction: 'asc' | 'desc';
  readonly keys: readonly OrderKey[];
  /** What comes before all else, in the same order. It is looked for by itself, so that either part is read along an index as far as the page needs. */
  readonly foremost?: (row: Row) => Sql;
}

/** A part of a list whose order has a `foremost`: those, or all else. */
type Part = 'FOREMOST' | 'OTHERS';

/** The column of a row of such a list that tells its part. */
const partColumn = 'page_part';
const partNumber: Readonly<Record<Part, string>> = { FOREMOST: '0', OTHERS: '1' };

/** What is newest by a column comes first. */
export const newestFirst = (column: string): Order => ({ direction: 'desc', keys: [{ by: (row) => row(column), type: 'timestamptz' }] });

/** A facet: how many rows for each value, all filters applied but its own. */
export type Facet = { readonly without: string } & (
  | {
      /** The column whose words are counted. */
      readonly column: string;
    }
  | {
      /** Selects `value`, `count` and where needed `label` from `rows`, the ids that pass. */
      readonly counts: (rows: Sql) => Sql;
    }
);

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

const cursorShape = z.array(z.string());
const anyPart = /^[01]$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; PostgreSQL would fail on others instead of finding nothing. */
export const isId = (text: string): boolean => uuid.test(text);

/** What a value of each type looks like in a cursor. */
const looksLike: Readonly<Record<OrderKey['type'], RegExp>> = {
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/,
  text: /^[^\0]*$/,
  int: /^-?\d{1,10}$/,
};

/** How many rows a page may have, or INVALID_INPUT. */
export function pageSize(request: PageRequest): number {
  if (request.first < 1 || request.first > limits.pageSize) throw new DomainError('QUERY_TOO_LARGE', { limit: `first: 1–${limits.pageSize}` }, 'first');
  return request.first;
}

const orderBy = (order: Order, row: Row): Sql => {
  const direction = text(order.direction);
  return join(
    [...order.keys.map((key) => sql`${key.by(row)} ${direction}`), sql`${row('id')} ${direction}`],
    ', ',
  );
};

/** The row's place in the order, as JSON texts that keep full precision, in base64url. */
export function cursorOf(order: Order, row: Row): Sql {
  const values = [...(order.foremost ? [row(partColumn)] : []), ...order.keys.map((key) => key.by(row)), row('id')];
  const place = sql`json_build_array(${join(values.map((value) => sql`${value}::text`), ', ')})`;
  return sql`translate(encode(convert_to(${place}::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/** Rows that come after a place in the order; true as rows come and go, because it compares values and counts nothing. */
function beyond(order: Order, row: Row, values: readonly string[]): Sql {
  const columns = [...order.keys.map((key) => ({ of: key.by(row), type: key.type as string })), { of: row('id'), type: 'uuid' }];
  const comparison = text(order.direction === 'asc' ? '>' : '<');
  const bound = columns.map((column, place) => sql`${values[place]}::${text(column.type)}`);
  return sql`(${join(columns.map((column) => column.of), ', ')}) ${comparison} (${join(bound, ', ')})`;
}

function decode(cursor: string, { keys, foremost }: Order): string[] {
  const shapes = [...(foremost ? [anyPart] : []), ...keys.map(({ type }) => looksLike[type]), uuid];
  try {
    const values = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (values.length === shapes.length && shapes.every((shape, place) => shape.test(values[place] ?? ''))) return values;
  } catch {
    // told below, like any other cursor that is not ours
  }
  throw new DomainError('INVALID_INPUT', {}, 'after');
}

/**
 * The rows of a page and one more, in order.
 * @param passing selects the rows of an alias that pass and meet one more condition; without order
 */
export function pageRows(order: Order, request: PageRequest, alias: string, passing: (condition: Sql | null) => Sql): Sql {
  const row = rowOf(alias);
  const count = whole(pageSize(request) + 1);
  const ordered = (rows: Sql): Sql => sql`${rows} order by ${orderBy(order, row)} limit ${count}`;
  const { foremost } = order;
  if (!foremost) return ordered(sql`select ${name(alias)}.* ${passing(request.after ? beyond(order, row, decode(request.after, order)) : null)}`);
  const [reached, ...place] = request.after ? decode(request.after, order) : [];
  const part = (which: Part, condition: Sql): Sql => {
    const begun = reached === partNumber[which] ? beyond(order, row, place) : null;
    return ordered(sql`select ${name(alias)}.*, ${text(partNumber[which])} as ${name(partColumn)} ${passing(all([condition, begun]))}`);
  };
  const other = sql`not ${foremost(row)}`;
  if (reached === partNumber.OTHERS) return part('OTHERS', other);
  // The others are looked for where those before them do not fill the page.
  const wanted = sql`(select count(*) from foremost) < ${count}`;
  return sql`select * from (with foremost as materialized (${part('FOREMOST', foremost(row))}) select * from foremost union all (${part('OTHERS', all([wanted, other]))})) as ${name(alias)}
    order by ${row(partColumn)}, ${orderBy(order, row)} limit ${count}`;
}

/** What members type as a full text query; PostgreSQL plans for its words. */
export const textQuery = (words: string): Sql => sql`websearch_to_tsquery('grappe', ${plannedFor(words)})`;

/** The words stand in the column as they are, be it in the middle of another. */
export const containsText = (column: Sql, words: string): Sql => sql`${column} ilike ${plannedFor(`%${words.replace(/[\\%_]/g, '\\$&')}%`)}`;

/** Full text search as members type it: every word, in any form, or close to a name. */
export const matchesText = (vector: Sql, words: string, near?: Sql): Sql => any([sql`${vector} @@ ${textQuery(words)}`, near && containsText(near, words)]);

/** Of what matches, that which is called so: every word stands in the name itself, which weighs most (A) in the vector. */
export const isCalled = (vector: Sql, words: string, called: Sql): Sql => matchesText(sql`ts_filter(${vector}, '{a}')`, words, called);
