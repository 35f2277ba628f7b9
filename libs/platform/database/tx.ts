import type { EntityManager } from 'typeorm';
import type { AuditAct, AuditSubject } from '@grappe/contracts';
import type { Actor } from '@grappe/platform/kernel';
import type { Sql } from './sql';

/** What the audit log keeps of an event for one cluster; who, for whom, when and from where are the transaction's. */
export interface AuditEntry {
  readonly act: AuditAct;
  /** Whose animateurs find it. */
  readonly clusterId: string;
  /** What it was about, which decides for whom the entry is there. */
  readonly subject: AuditSubject;
  readonly subjectId: string;
  /** To whom it was done. */
  readonly organisationId?: string | null;
  readonly personId?: string | null;
  readonly reason?: string | null;
}

/** A fact in the past tense, to be recorded in the transaction that makes it true. Ids, and what listeners cannot look up later. */
export interface DomainEvent<Data extends object = object> {
  readonly name: string;
  readonly data: Data;
  /** What the audit log keeps of it. */
  readonly audit: readonly AuditEntry[];
}

declare const madeByUnitOfWork: unique symbol;

/** An open transaction. A write needs one, and only UnitOfWork makes one: the compiler proves that nothing is written outside. */
export interface Tx {
  readonly [madeByUnitOfWork]: true;
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** Says who acts, where only what they show tells: whoever holds the link of a mail. */
  actAs(personId: string, organisationId: string | null): void;
  /** Says for which organisation the actor acts, where only the thing itself tells: somebody of its lead edits a project. */
  actFor(organisationId: string): void;
  /** The moment of the act, the same for all that it writes. */
  readonly at: Date;
  /** Runs a statement in the transaction. */
  query<Row extends object>(statement: Sql): Promise<Row[]>;
  /** Adds a fact; it leaves exactly when the transaction commits. */
  record(event: DomainEvent): void;
  /** Adds a job that runs after the commit, in the worker. @param at not before this moment */
  job(task: string, payload: object, at?: Date): void;
}
