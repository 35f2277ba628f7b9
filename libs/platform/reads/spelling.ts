import { randomBytes } from 'node:crypto';
import { sql, text, type Sql } from '@grappe/platform/database';
import { compiledKey } from './compiled';
import type { Selected } from './selection';

/** How an answer is written by PostgreSQL. */
export interface Spelling {
  readonly key: (selected: Selected) => string;
  /** The value of a selected field. `sure`: it is never null. */
  readonly value: (selected: Selected, expression: Sql, sure: boolean) => Sql;
  /** The same where the expression is of type json. */
  readonly json: (selected: Selected, expression: Sql, sure: boolean) => Sql;
}

/** For GraphQL's resolvers, which make the answer of it. */
export const forResolvers: Spelling = {
  key: (selected) => compiledKey(selected.key),
  value: (_, expression) => expression,
  json: (_, expression) => expression,
};

/**
 * Stands where GraphQL would refuse a null. It says so in the middle of a text that nobody can have written, since it differs from
 * process to process: who finds it lets the resolvers answer.
 */
export const refusedNull = `null refused ${randomBytes(16).toString('hex')}`;
const refusal = text(`'"${refusedNull}"'::json`);

/** For the client: as GraphQL's own serialisation writes it. */
export const forTheWire: Spelling = {
  key: (selected) => selected.key,
  value: ({ type, required }, expression, sure) => {
    const written = type === 'DateTime' ? sql`to_char((${expression})::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : expression;
    return required && !sure ? sql`coalesce(to_json(${written}), ${refusal})` : written;
  },
  json: ({ required }, expression, sure) => (required && !sure ? sql`coalesce(${expression}, ${refusal})` : expression),
};
