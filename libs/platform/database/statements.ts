import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Sql } from './sql';

/** How many statements each connection keeps prepared; the one used longest ago makes room. */
const kept = 300;

/** What pg keeps of a connection's prepared statements: by it, a statement that was forgotten is prepared anew. */
interface Prepares {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

/** A statement as PostgreSQL is given it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs statements that come again and again: PostgreSQL parses and plans each once on a connection, and remembers it by name. */
@Injectable()
export class Statements {
  private readonly known = new Map<string, Pick<Statement, 'name' | 'text'>>();
  private readonly used = new WeakMap<PoolClient, Set<string>>();
  private count = 0;

  constructor(private readonly dataSource: DataSource) {}

  run<Row extends object>(statement: Sql): Promise<Row[]> {
    return this.runPrepared(this.prepare(statement));
  }

  /** What `runPrepared` runs, as often as one likes. A list that stands in it several times, like the reader's organisations, is one parameter. */
  prepare({ strings, values }: Sql): Statement {
    const parameters: unknown[] = [];
    const places = new Map<unknown, number>();
    let text = strings[0] ?? '';
    values.forEach((value, at) => {
      // Only the same object: that two words are equal is chance, and would make another text.
      const known = Array.isArray(value) ? places.get(value) : undefined;
      const place = known ?? parameters.push(value);
      if (Array.isArray(value)) places.set(value, place);
      text += `$${place}${strings[at + 1] ?? ''}`;
    });
    return { ...this.named(text), values: parameters };
  }

  async runPrepared<Row extends object>({ name, text, values }: Statement): Promise<Row[]> {
    const connection = await this.pool.connect();
    try {
      this.makeRoom(connection, name);
      this.dataSource.logger.logQuery(text, [...values]);
      const { rows } = await connection.query<Row>({ name, text, values: [...values] });
      connection.release();
      return rows;
    } catch (error) {
      connection.release();
      throw error;
    }
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** The same text is the same object for all who run it. */
  private named(text: string): Pick<Statement, 'name' | 'text'> {
    const known = this.known.get(text);
    if (known) return known;
    // Names are cheap; texts are not kept longer than connections keep their plans.
    if (this.known.size >= kept * 4) this.known.delete(this.known.keys().next().value ?? '');
    const named = { name: `grappe_${++this.count}`, text };
    this.known.set(text, named);
    return named;
  }

  private makeRoom(connection: PoolClient, name: string): void {
    const used = this.used.get(connection) ?? new Set();
    this.used.set(connection, used);
    used.delete(name);
    used.add(name);
    if (used.size <= kept) return;
    const oldest = used.values().next().value ?? '';
    used.delete(oldest);
    // Queued before the statement itself, on the same connection.
    void connection.query(`deallocate ${oldest}`).catch(() => undefined);
    delete (connection as unknown as Prepares).connection.parsedStatements[oldest];
  }
}
