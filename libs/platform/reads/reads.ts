import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holdsScope, type Reader } from '@grappe/contracts';
import { join, sql, Statements, text, whole, type Sql, type Tx } from '@grappe/platform/database';
import { compiledKey } from './compiled';
import { Compiler } from './compiler';
import { connectionOf, type PageOptions } from './connection';
import { rowOf, type Row } from './declaration';
import { isId } from './page';
import { Read } from './read';
import { NounRegistry } from './registry';
import { asksBeyondNode, selectedField, type Selected } from './selection';
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
    return isId(id) ? this.first(noun, (row) => sql`${row('id')} = ${id}::uuid`, reader, selection) : this.nothing();
  }

  /** What cannot be there. A method that hands on reads hands on this one, so that the rest of a document is not left to resolvers. */
  nothing(): Promise<null> {
    return new Read<null>(() => sql`null::json`, false, async () => null);
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

  /** Whatever has this id, of the nouns below which the selection stands; null: not there, or not for this reader. */
  node(id: string, reader: Reader, selection: readonly Selected[]): Promise<Compiled | null> {
    return this.read(false, (spelling) => this.anyNoun(sql`${id}::uuid`, reader, selection, new Compiler(this.registry, reader, spelling), spelling));
  }

  /** Whatever has these ids, in their order, null where there is nothing for this reader. */
  nodes(ids: readonly string[], reader: Reader, selection: readonly Selected[]): Promise<(Compiled | null)[]> {
    return this.read(true, (spelling) => {
      const node = this.anyNoun(sql`asked.id`, reader, selection, new Compiler(this.registry, reader, spelling), spelling);
      return sql`(select coalesce(json_agg(${node} order by asked.place), '[]'::json) from unnest(${ids}::uuid[]) with ordinality as asked(id, place))`;
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

  /**
   * Whether the reader may see the thing: the check before a socket sits down, a file opens, an act is decided.
   * @param tx of the act: who asks within a transaction asks on its connection, or as many acts at once as there are connections wait for one more for ever
   */
  async sees(noun: string, id: string, reader: Reader, tx?: Pick<Tx, 'query'>): Promise<boolean> {
    const declaration = this.registry.get(noun);
    if (!isId(id) || !holdsScope(reader, declaration.scope)) return false;
    const compiler = new Compiler(this.registry, reader, forResolvers);
    const alias = compiler.alias();
    const asked = sql`select 1 ${compiler.from(declaration, alias, sql`${rowOf(alias)('id')} = ${id}::uuid`)}`;
    const found = await (tx ? tx.query(asked) : this.statements.run(asked));
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

  /** The one noun that has the id: each is asked by its key until one answers, so that what is forbidden costs what is absent costs. */
  private anyNoun(id: Sql, reader: Reader, selection: readonly Selected[], compiler: Compiler, spelling: Spelling): Sql {
    const found = selection.flatMap(({ name, children }) => {
      const noun = this.registry.get(name);
      if (!holdsScope(reader, noun.scope) && !asksBeyondNode(children)) return [];
      const row = compiler.alias();
      const told = spelling === forResolvers ? [...children, selectedField('__typename', [], name)] : children;
      return [sql`(select ${compiler.object(noun, rowOf(row), told)} ${compiler.from(noun, row, sql`${rowOf(row)('id')} = ${id}`)})`];
    });
    return sql`coalesce(${join([...found, sql`null::json`], ', ')})`;
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
