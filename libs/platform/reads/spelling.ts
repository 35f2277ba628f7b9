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
  /** What stands under the key of a selected field. */
  readonly told: (selected: Selected, value: Sql) => Sql;
}

/** For GraphQL's resolvers, which make the answer of it. */
export const forResolvers: Spelling = {
  key: (selected) => compiledKey(selected.key),
  value: (_, expression) => expression,
  json: (_, expression) => expression,
  told: (_, value) => value,
};

/**
 * Stands where GraphQL would refuse a null. It says so in the middle of a text that nobody can have written, since it differs from
 * process to process: who finds it lets the resolvers answer.
 */
export const refusedNull = `null refused ${randomBytes(16).toString('hex')}`;
const refusal = text(`'"${refusedNull}"'::json`);

/** Stands before and after the facts on which a resolver decides, in the same way. */
const factsMark = `facts ${randomBytes(16).toString('hex')}`;
/** Splits a text for the client: text, the place among the decided fields, the facts as JSON, text, and so on. */
export const factsInText = new RegExp(String.raw`\["${factsMark} (\d+)", (.*?), "${factsMark}"\]`, 's');

/**
 * For the client: as GraphQL's own serialisation writes it.
 * @param decided fields whose value a resolver decides: in its place stand the facts, see `factsInText`
 */
export const forTheWire = (decided: readonly Selected[]): Spelling => ({
  key: (selected) => selected.key,
  value: ({ type, required }, expression, sure) => {
    const written = type === 'DateTime' ? sql`to_char((${expression})::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : expression;
    return required && !sure ? sql`coalesce(to_json(${written}), ${refusal})` : written;
  },
  json: ({ required }, expression, sure) => (required && !sure ? sql`coalesce(${expression}, ${refusal})` : expression),
  told: (selected, value) => {
    const place = decided.indexOf(selected);
    return place < 0 ? value : sql`json_build_array(${text(`'${factsMark} ${place}'`)}, ${value}, ${text(`'${factsMark}'`)})`;
  },
});
