import pg from 'pg';
import { isPlannedEachTime } from './statements';

/** How many statements each connection keeps prepared; the one used longest ago makes room. */
const kept = 300;

/** What pg remembers of a connection's prepared statements. */
interface Prepared {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

type Query = (asked: string | { readonly name: string; readonly text: string; readonly values: unknown }, ...rest: readonly unknown[]) => unknown;

/** A connection on which PostgreSQL parses and plans each statement with values once, whoever sends it, and remembers it by name. */
export class PreparingClient extends pg.Client {
  private readonly names = new Map<string, string>();
  private made = 0;

  // One of the seven ways in which pg lets it be called is ours to change.
  override query(...asked: never[]): never {
    const [text, values, ...rest] = asked as readonly unknown[];
    const query = super.query.bind(this) as unknown as Query;
    if (typeof text !== 'string' || !Array.isArray(values) || isPlannedEachTime(text)) return query(...(asked as unknown as Parameters<Query>)) as never;
    return query({ name: this.nameOf(text, query), text, values }, ...rest) as never;
  }

  private nameOf(text: string, query: Query): string {
    const name = this.names.get(text) ?? `grappe_${++this.made}`;
    this.names.delete(text);
    this.names.set(text, name);
    const [oldest] = this.names;
    if (this.names.size > kept && oldest) {
      this.names.delete(oldest[0]);
      // Sent before the statement itself; in a transaction that has failed PostgreSQL keeps it, under a name that never comes again.
      query(`deallocate ${oldest[1]}`, () => undefined);
      delete (this as unknown as Prepared).connection.parsedStatements[oldest[1]];
    }
    return name;
  }
}
