import { limits, type Reader } from '@grappe/contracts';
import { all, join, name, sql, text, whole, type Sql } from '@grappe/platform/database';
import { DomainError, requireScope } from '@grappe/platform/kernel';
import { rowOf, type Field, type Fields, type Noun, type Row } from './declaration';
import type { NounRegistry } from './registry';
import type { Selected } from './selection';
import type { Spelling } from './spelling';

/** Turns a selection into SQL, with the visibility of each noun inside at every level. One instance per statement. */
export class Compiler {
  private aliases = 0;
  private depth = 0;

  constructor(
    private readonly registry: NounRegistry,
    private readonly reader: Reader,
    private readonly spelling: Spelling,
  ) {}

  /** A new alias for a table in the statement. */
  alias(): string {
    return `t${++this.aliases}`;
  }

  /**
   * `from <table> as <alias> where <visible> and <condition>`; SCOPE_MISSING where the reader's token was not made for the noun.
   * @param within what is read already, where the rows are the parts of it
   */
  from(noun: Noun, alias: string, condition: Sql, within?: Row): Sql {
    requireScope(this.reader, noun.scope);
    const visible = within ? this.visibleWithin(noun, rowOf(alias), within) : noun.visible(rowOf(alias), this.reader);
    return sql`from ${name(noun.table)} as ${name(alias)} where ${all([visible, condition])}`;
  }

  private visibleWithin({ noun, visible }: Noun, row: Row, whole: Row): Sql {
    if (!('besides' in visible)) throw new Error(`${noun} is not declared as a part`);
    return sql`${row(visible.key)} = ${whole('id')} and ${visible.besides(row, this.reader, whole)}`;
  }

  /** The row as a JSON object with what was selected. @param within what is read already, where it is a part of it */
  object(noun: Noun, row: Row, selection: readonly Selected[], within?: Row): Sql {
    if (++this.depth > limits.documentDepth) throw new DomainError('QUERY_TOO_LARGE', { limit: `depth: ${limits.documentDepth}` });
    const object = this.fields(this.registry.fieldsOf(noun.noun), row, selection, noun.table, within);
    this.depth--;
    return object;
  }

  private fields(fields: Fields, row: Row, selection: readonly Selected[], table: string, within?: Row): Sql {
    return this.pairs(selection, (selected) => {
      const field = fields[selected.name];
      return field ? this.field(field, row, selected, table, within) : null; // a field with its own resolver; the start-up check knows them all
    });
  }

  /** An object of what was selected, each value by its field; null: it is not written. */
  pairs(selection: readonly Selected[], value: (selected: Selected) => Sql | null): Sql {
    const pairs: Sql[] = [];
    for (const selected of selection) {
      const written = selected.name === '__typename' ? text(`'${selected.type}'`) : value(selected);
      // An answer key is a GraphQL name, /[_A-Za-z][_0-9A-Za-z]*/, so it can stand in the text.
      if (written) pairs.push(sql`${text(`'${this.spelling.key(selected)}'`)}, ${this.spelling.told(selected, written)}`);
    }
    return jsonObject(pairs);
  }

  private field(field: Field, row: Row, selected: Selected, table: string, within?: Row): Sql {
    switch (field.kind) {
      case 'value': {
        const expression = field.expression(row, this.reader, selected.args);
        if (field.opens) return this.spelling.value(selected, sql`case when ${field.opens(row, this.reader)} then ${expression} end`, false);
        return this.spelling.value(selected, expression, field.neverNull ?? (field.column !== undefined && this.registry.isNeverNull(table, field.column)));
      }
      case 'group': {
        const object = this.fields(field.fields, row, selected.children, table);
        return field.exists ? this.spelling.json(selected, sql`case when ${field.exists(row)} then ${object} end`, false) : object;
      }
      case 'one': {
        const noun = this.registry.get(field.noun);
        const alias = this.alias();
        const to = rowOf(alias);
        const around = field.sibling ? within : undefined;
        const object = this.object(noun, to, selected.children, around);
        const opens = field.opens ? field.opens(row, this.reader) : null;
        const found = sql`(select ${object} ${this.from(noun, alias, all([opens, sql`${to('id')} = ${row(field.foreignKey)}`]), around)})`;
        return this.spelling.json(selected, found, false);
      }
      case 'many': {
        const noun = this.registry.get(field.noun);
        const alias = this.alias();
        const to = rowOf(alias);
        const around = field.parts ? row : undefined;
        const object = this.object(noun, to, selected.children, around);
        const limit = typeof field.limit === 'function' ? field.limit(selected.args) : field.limit;
        const order = field.order(to, selected.args);
        const rows = sql`select ${object} as node${field.shown ? sql`, ${field.shown(to)} as place` : sql``} ${this.from(noun, alias, field.on(row, to, this.reader, selected.args), around)}
          order by ${order} limit ${whole(limit)}`;
        return sql`array_to_json(array(${field.shown ? sql`select rows.node from (${rows}) rows order by rows.place` : rows}))`;
      }
    }
  }
}

/** An object of keys and their values; QUERY_TOO_LARGE where they are more than PostgreSQL takes, which is 100 arguments. */
function jsonObject(pairs: readonly Sql[]): Sql {
  if (pairs.length > limits.documentFields) throw new DomainError('QUERY_TOO_LARGE', { limit: `fields: ${limits.documentFields}` });
  return pairs.length === 0 ? sql`'{}'::json` : sql`json_build_object(${join([...pairs], ', ')})`;
}
