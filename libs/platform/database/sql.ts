import sqlTag, { empty, join, raw, type Sql } from 'sql-template-tag';

/** An SQL fragment with its values apart: values never become text. */
export type { Sql };
export const sql = sqlTag;
export { empty, join };

/** SQL text that stands in code; never a value. */
export const text = (written: string): Sql => raw(written);

/** A whole number that stands in the text, so that PostgreSQL plans for it: how many rows a page has. */
export const whole = (number: number): Sql => raw(String(Math.trunc(number)));

/** A value for which its statement is planned, see `plannedFor`. */
export class PlannedFor {
  constructor(readonly value: string) {
    // PostgreSQL would take the statement to end there.
    if (value.includes('\0')) throw new Error('No statement is planned for a text with NUL in it');
  }
}

/**
 * A value of which PostgreSQL should know how many rows it leaves, e.g. the words of a search: rare ones are found by their index, frequent
 * ones met on the way from the newest. It stands in the statement as a literal, and the statement is planned each time, which takes some milliseconds.
 */
export const plannedFor = (value: string): Sql => sql`${new PlannedFor(value)}`;

/** A quoted name of a table, column or alias; only for names written in code. */
export const name = (...parts: string[]): Sql => raw(parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'));

/** Conditions joined by AND; true when there are none. */
export const all = (conditions: readonly (Sql | null | undefined | false)[]): Sql => {
  const present = conditions.filter((condition): condition is Sql => Boolean(condition));
  return present.length === 0 ? sql`true` : sql`(${join(present, ' and ')})`;
};

/** Conditions joined by OR; false when there are none. */
export const any = (conditions: readonly (Sql | null | undefined | false)[]): Sql => {
  const present = conditions.filter((condition): condition is Sql => Boolean(condition));
  return present.length === 0 ? sql`false` : sql`(${join(present, ' or ')})`;
};

/** Membership in a list of ids; the list is one array parameter, so the statement's text does not depend on its length. */
export const oneOf = (column: Sql, ids: readonly string[]): Sql => sql`${column} = any(${ids}::uuid[])`;

/**
 * Membership in what a statement finds, where it finds few: they are found once and the rows are read from there. With `in (select …)`
 * PostgreSQL is free to read all rows and ask of each whether it is among them, and does where it cannot tell how few there are.
 */
export const amongFound = (column: Sql, found: Sql): Sql => sql`${column} = any(array(${found}))`;
