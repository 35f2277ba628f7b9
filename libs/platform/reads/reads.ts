import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holdsScope, type Reader } from '@grappe/contracts';
import { sql, Statements, text, whole, type Sql } from '@grappe/platform/database';
import { compiledKey } from './compiled';
import { Compiler } from './compiler';
import { connectionOf, type PageOptions } from './connection';
import { rowOf, type Row } from './declaration';
import { isId } from './page';
import { Read } from './read';
import { NounRegistry } from './registry';
import type { Selected } from './selection';
import { forResolvers, type Spelling } from './spelling';

/** An object with what the client selected, by answer key; GraphQL's field resolver reads it. */
export type Compiled = Readonly<Record<string, unknown>>;

export interface ListOptions {
  readonly where?: (row: Row) => Sql;
  readonly order: (row: Row) => Sql;
  readonly limit: number;
}

/** Marks in PostgreSQL's log what resolvers answer, object by object; what goes to the client as it is bears no mark. */
const byResolvers = text('/* by resolvers */ ');

/** The one door to reading: each call is one SQL statement, filtered by the visibility of every noun that it touches. */
@Injectable()
export class Reads implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly statements: Statements,
    private readonly registry: NounRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const rows = await this.dataSource.query<{ column: string }[]>(
      `select table_name || '.' || column_name as column from information_schema.columns where table_schema = current_schema() and is_nullable = 'NO'`,
    );
    this.registry.knowNeverNull(rows.map(({ column }) => column));
  }

  /** One thing by id; null: not there, or not for this reader. */
  one(noun: string, id: string, reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    return isId(id) ? this.first(noun, (row) => sql`${row('id')} = ${id}::uuid`, reader, selection) : Promise.resolve(null);
  }

  /** The first thing that a condition finds, e.g. by slug. */
  first(noun: string, where: (row: Row) => Sql, reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.read(false, (spelling) => sql`(${this.rows(noun, reader, selection, { where, order: (row) => row('id'), limit: 1 }, spelling)})`);
  }

  /** The things of these ids that the reader may see, in the order of the ids. */
  byIds(noun: string, asked: readonly string[], reader: Reader, selection: readonly Selected[]): Promise<Compiled[]> {
    const ids = asked.filter(isId);
    return this.list(noun, reader, selection, {
      where: (row) => sql`${row('id')} = any(${ids}::uuid[])`,
      order: (row) => sql`array_position(${ids}::uuid[], ${row('id')})`,
      limit: ids.length,
    });
  }

  /** A bounded list. */
  list(noun: string, reader: Reader, selection: readonly Selected[], options: ListOptions): Promise<Compiled[]> {
    return this.read(true, (spelling) => sql`(select coalesce(json_agg(node), '[]'::json) from (${this.rows(noun, reader, selection, options, spelling)}) rows)`);
  }

  /** A connection: nodes, edges, pageInfo, and only when asked totalCount and facets. */
  page(noun: string, reader: Reader, selection: readonly Selected[], options: PageOptions): Promise<Compiled> {
    const declaration = this.registry.get(noun);
    return this.read(true, (spelling) => connectionOf(new Compiler(this.registry, reader, spelling), declaration, selection, options));
  }

  /** Whether the reader may see the thing: the check before a socket sits down, a file opens, an act is decided. */
  async sees(noun: string, id: string, reader: Reader): Promise<boolean> {
    const declaration = this.registry.get(noun);
    if (!isId(id) || !holdsScope(reader, declaration.scope)) return false;
    const compiler = new Compiler(this.registry, reader, forResolvers);
    const alias = compiler.alias();
    const found = await this.statements.run(sql`select 1 ${compiler.from(declaration, alias, sql`${rowOf(alias)('id')} = ${id}::uuid`)}`);
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

  private read<Answer>(sure: boolean, json: (spelling: Spelling) => Sql): Read<Answer> {
    return new Read(json, sure, async (read) => {
      const [row] = await this.statements.run<{ answer: Answer }>(sql`${byResolvers}select ${read.json(forResolvers)} as answer`);
      return row?.answer as Answer;
    });
  }

  private rows(noun: string, reader: Reader, selection: readonly Selected[], options: ListOptions, spelling: Spelling): Sql {
    const compiler = new Compiler(this.registry, reader, spelling);
    const declaration = this.registry.get(noun);
    const alias = compiler.alias();
    const row = rowOf(alias);
    return sql`select ${compiler.object(declaration, row, selection)} as node
      ${compiler.from(declaration, alias, options.where?.(row) ?? sql`true`)} order by ${options.order(row)} limit ${whole(options.limit)}`;
  }
}
