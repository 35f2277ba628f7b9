import type { NeededScope, Reader } from '@grappe/contracts';
import { name, sql, type Sql } from '@grappe/platform/database';

/** A row in a statement: `row('title')` is its quoted column. */
export type Row = (column: string) => Sql;

/** Names the columns of a table that is aliased in a statement. */
export const rowOf = (alias: string): Row => (column) => name(alias, column);

/** Arguments of a GraphQL field, as the client gave them with their defaults. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A value of the row: a column or an expression. */
export interface ValueField {
  readonly kind: 'value';
  readonly expression: (row: Row, reader: Reader, args: Arguments) => Sql;
  /** Who gets it; null for everyone else. */
  readonly opens?: (row: Row, reader: Reader) => Sql;
  /** The column that it is, where it is one. */
  readonly column?: string;
  /** Whether the expression always has a value, e.g. a count; of a column, PostgreSQL tells. */
  readonly neverNull?: boolean;
}

/** A value object on the same row, such as an address. */
export interface GroupField {
  readonly kind: 'group';
  readonly fields: Fields;
  /** When it is there at all. */
  readonly exists?: (row: Row) => Sql;
}

/** One row of another noun, or null where the reader may not see it. */
export interface OneField {
  readonly kind: 'one';
  readonly noun: string;
  /** The column that holds its id. */
  readonly foreignKey: string;
  readonly opens?: (row: Row, reader: Reader) => Sql;
  /** Whether both are parts of the same row (`partOf`), which need not be asked again whether it is seen. */
  readonly sibling?: boolean;
}

/** Rows of another noun that the reader may see. */
export interface ManyField {
  readonly kind: 'many';
  readonly noun: string;
  readonly on: (from: Row, to: Row, reader: Reader, args: Arguments) => Sql;
  readonly order: (to: Row, args: Arguments) => Sql;
  /** How many at most; `all` where the noun's own limits bound them. */
  readonly limit: number | ((args: Arguments) => number);
  /** The page is cut in `order`, then shown in the ascending order of this expression. */
  readonly shown?: (to: Row) => Sql;
  /** Whether they are the parts of this row (`partOf`), which need not be asked again whether it is seen. */
  readonly parts?: boolean;
}

export type Field = ValueField | GroupField | OneField | ManyField;
export type Fields = Readonly<Record<string, Field>>;

/** Who may see a row at all. */
export type Scope = (row: Row, reader: Reader) => Sql;

/** The scope of rows that are parts of another: the whole is seen, and what `besides` says. */
export interface PartScope extends Scope {
  readonly key: string;
  readonly besides: (row: Row, reader: Reader, whole: Row) => Sql;
}

/**
 * Nobody sees a part who does not see the whole.
 * @param key the column of the part that names its whole
 * @param besides what has to hold for the part, given that the whole is seen
 */
export function partOf(table: string, key: string, whole: Scope, besides: PartScope['besides']): PartScope {
  // `offset 0` has the whole of each part looked up. Without it PostgreSQL joins, and reads all wholes that the reader may see for a few parts.
  const seen: Scope = (row, reader) =>
    sql`exists (select from ${name(table)} as whole where whole.id = ${row(key)} and ${whole(rowOf('whole'), reader)} and ${besides(row, reader, rowOf('whole'))} offset 0)`;
  return Object.assign(seen, { key, besides });
}

/** Everything about reading a noun, said once: who may see it, its fields, its relations. */
export interface Noun {
  /** Name of its GraphQL type, unless `type` says another. */
  readonly noun: string;
  /** The GraphQL type, where one type is read under two scopes (an invitation by its cluster, and by its link). */
  readonly type?: string;
  readonly table: string;
  /** What a client's token must have been made for to read it, by whatever path. `ANY`: it is named in passing, like an organisation, a person, a place. */
  readonly scope: NeededScope;
  /** The one visibility scope, obeyed at every door. */
  readonly visible: Scope | PartScope;
  readonly fields: Fields;
}

/** Checks the shape of a declaration. */
export const defineNoun = (declaration: Noun): Noun => declaration;

/** A field that is a column; by default the one of its name in snake case. */
export const column = (columnName: string, opens?: ValueField['opens']): ValueField => ({
  kind: 'value',
  expression: (row) => row(columnName),
  column: columnName,
  ...(opens ? { opens } : {}),
});

/** A field that is an expression over the row, which may contain a subquery. */
export const value = (expression: ValueField['expression'], opens?: ValueField['opens']): ValueField => ({
  kind: 'value',
  expression,
  ...(opens ? { opens } : {}),
});

/** A field that is an expression which always has a value: a count, whether something exists. */
export const sure = (expression: ValueField['expression']): ValueField => ({ ...value(expression), neverNull: true });

/** A text kept in French and English: columns `<prefix>_fr` and `<prefix>_en`. */
export const localised = (prefix: string): GroupField => ({
  kind: 'group',
  fields: { fr: column(`${prefix}_fr`), en: column(`${prefix}_en`) },
});

export const group = (fields: Fields, exists?: GroupField['exists']): GroupField => ({ kind: 'group', fields, ...(exists ? { exists } : {}) });
/** A relation by foreign key: `byKey('Organisation', 'lead_organisation_id')`. */
export const byKey = (noun: string, foreignKey: string, opens?: OneField['opens']): OneField => ({ kind: 'one', noun, foreignKey, ...(opens ? { opens } : {}) });
/** A relation by foreign key to another part of the same whole: a partner's seat. */
export const sibling = (noun: string, foreignKey: string): OneField => ({ ...byKey(noun, foreignKey), sibling: true });
export const many = (noun: string, options: Omit<ManyField, 'kind' | 'noun'>): ManyField => ({ kind: 'many', noun, ...options });
/** The parts of a row (`partOf`). @param options.on what is asked of them besides that they are its parts */
export const parts = (noun: string, options: Omit<ManyField, 'kind' | 'noun' | 'parts' | 'on'> & Partial<Pick<ManyField, 'on'>>): ManyField => ({
  kind: 'many',
  noun,
  on: () => sql`true`,
  ...options,
  parts: true,
});
