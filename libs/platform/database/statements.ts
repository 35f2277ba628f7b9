import { Injectable } from '@nestjs/common';
import { escapeLiteral, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { PlannedFor, type Sql } from './sql';

/** A statement as PostgreSQL is given it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Of how many texts there is one copy. */
const capacity = 1_200;

/** Runs statements outside of any transaction, without TypeORM's ceremony: reads, and who reads. */
@Injectable()
export class Statements {
  private readonly texts = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  run<Row extends object>(statement: Sql): Promise<Row[]> {
    return this.runPrepared(this.prepare(statement));
  }

  /** What `runPrepared` runs, as often as one likes. */
  prepare(statement: Sql): Statement {
    const { text, values } = numbered(statement);
    if (isPlannedEachTime(text)) return { text, values };
    const known = this.texts.get(text);
    if (known !== undefined) return { text: known, values };
    if (this.texts.size >= capacity) this.texts.delete(this.texts.keys().next().value ?? '');
    this.texts.set(text, text);
    return { text, values };
  }

  async runPrepared<Row extends object>({ text, values }: Statement): Promise<Row[]> {
    this.dataSource.logger.logQuery(text, [...values]);
    // By the pool, which calls back: with the promise of a connection's own `query` each answer holds the next one, and none is let go young.
    return (await this.pool.query<Row>(text, [...values])).rows;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** Before the text of a statement that is planned for its values. */
const eachTime = '/* planned for its values */ ';

/** Whether nobody keeps the statement prepared: its text will hardly come again. */
export const isPlannedEachTime = (text: string): boolean => text.startsWith(eachTime);

/** Its text and values; a list that stands in it several times, like the reader's organisations, is one parameter. */
export function numbered({ strings, values }: Sql): { text: string; values: unknown[] } {
  const parameters: unknown[] = [];
  const places = new Map<unknown, number>();
  const written = (value: unknown): string => {
    if (value instanceof PlannedFor) return escapeLiteral(value.value);
    // Only the same object: that two words are equal is chance, and would make another text.
    const known = Array.isArray(value) ? places.get(value) : undefined;
    const place = known ?? parameters.push(value);
    if (Array.isArray(value)) places.set(value, place);
    return `$${place}`;
  };
  const text = values.reduce<string>((before, value, at) => `${before}${written(value)}${strings[at + 1] ?? ''}`, strings[0] ?? '');
  return { text: values.some((value) => value instanceof PlannedFor) ? `${eachTime}${text}` : text, values: parameters };
}
