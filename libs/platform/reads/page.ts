import { z } from 'zod';
import { limits } from '@grappe/contracts';
import { any, join, sql, text, type Sql } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import type { Row } from './declaration';

/** What a list is ordered by; never null, and the id comes last by itself. */
export interface OrderKey {
  readonly by: (row: Row) => Sql;
  /** PostgreSQL type, to read the value back from a cursor. */
  readonly type: 'timestamptz' | 'text' | 'int' | 'float8';
}

/** An order of a list: its keys all walk in one direction, the id settles ties. */
export interface Order {
  readonly direction: 'asc' | 'desc';
  readonly keys: readonly OrderKey[];
}

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
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; PostgreSQL would fail on others instead of finding nothing. */
export const isId = (text: string): boolean => uuid.test(text);

/** What a value of each type looks like in a cursor. */
const looksLike: Readonly<Record<OrderKey['type'], RegExp>> = {
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/,
  text: /^[^\0]*$/,
  int: /^-?\d{1,10}$/,
  float8: /^-?(\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$/,
};

/** How many rows a page may have, or INVALID_INPUT. */
export function pageSize(request: PageRequest): number {
  if (request.first < 1 || request.first > limits.pageSize) throw new DomainError('QUERY_TOO_LARGE', { limit: `first: 1–${limits.pageSize}` }, 'first');
  return request.first;
}

export const orderBy = (order: Order, row: Row): Sql => {
  const direction = text(order.direction);
  return join(
    [...order.keys.map((key) => sql`${key.by(row)} ${direction}`), sql`${row('id')} ${direction}`],
    ', ',
  );
};

/** The row's place in the order, as JSON texts that keep full precision, in base64url. */
export function cursorOf(order: Order, row: Row): Sql {
  const place = sql`json_build_array(${join([...order.keys.map((key) => sql`${key.by(row)}::text`), sql`${row('id')}::text`], ', ')})`;
  return sql`translate(encode(convert_to(${place}::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/** Rows that come after a cursor in the order; true as rows come and go, because it compares values and counts nothing. */
export function after(order: Order, row: Row, cursor: string | null | undefined): Sql | null {
  if (!cursor) return null;
  const values = decode(cursor, order);
  const columns = [...order.keys.map((key) => ({ of: key.by(row), type: key.type as string })), { of: row('id'), type: 'uuid' }];
  const comparison = text(order.direction === 'asc' ? '>' : '<');
  const bound = columns.map((column, place) => sql`${values[place]}::${text(column.type)}`);
  return sql`(${join(columns.map((column) => column.of), ', ')}) ${comparison} (${join(bound, ', ')})`;
}

function decode(cursor: string, { keys }: Order): string[] {
  try {
    const values = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const ours = keys.every(({ type }, place) => looksLike[type].test(values[place] ?? '')) && isId(values.at(-1) ?? '');
    if (ours && values.length === keys.length + 1) return values;
  } catch {
    // told below, like any other cursor that is not ours
  }
  throw new DomainError('INVALID_INPUT', {}, 'after');
}

/** What members type as a full text query. A subquery, so that it is read once and not for each row that it is held against. */
export const textQuery = (words: string): Sql => sql`(select websearch_to_tsquery('grappe', ${words}))`;

/** Full text search as members type it: every word, in any form, or close to a name. */
export const matchesText = (vector: Sql, words: string, near?: Sql): Sql =>
  any([sql`${vector} @@ ${textQuery(words)}`, near && sql`${near} ilike ${'%' + words.replace(/[\\%_]/g, '\\$&') + '%'}`]);

