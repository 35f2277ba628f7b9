import type { EntityManager } from 'typeorm';
import type { Actor } from '@grappe/platform/kernel';
import type { Sql } from './sql';

/** A fact in the past tense, to be recorded in the transaction that makes it true. Ids, and what listeners cannot look up later. */
export interface DomainEvent<Data extends object = object> {
  readonly name: string;
  readonly data: Data;
}

declare const madeByUnitOfWork: unique symbol;

/** An open transaction. A write needs one, and only UnitOfWork makes one: the compiler proves that nothing is written outside. */
export interface Tx {
  readonly [madeByUnitOfWork]: true;
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** The moment of the act, the same for all that it writes. */
  readonly at: Date;
  /** Runs a statement in the transaction. */
  query<Row extends object>(statement: Sql): Promise<Row[]>;
  /** Adds a fact; it leaves exactly when the transaction commits. */
  record(event: DomainEvent): void;
  /** Adds a job that runs after the commit, in the worker. */
  job(task: string, payload: object): void;
}
