import type { AuditEntry, DomainEvent } from '@grappe/platform/database';
import type { Actor } from '@grappe/platform/kernel';

/** Makes events of one kind; listeners name the kind, never the string. */
export interface EventType<Data extends object> {
  (data: Data): DomainEvent<Data>;
  readonly eventName: string;
}

/** An event as listeners get it: recorded, with who acted and when. */
export interface RecordedEvent<Data extends object = object> {
  readonly id: string;
  readonly name: string;
  readonly data: Data;
  readonly actor: Actor;
  readonly at: Date;
}

export type { AuditEntry };

/** What the audit log keeps of an event: an entry for each cluster that it concerns. */
export type Audit<Data extends object> = (data: Data) => readonly AuditEntry[];

/** Says of an event that the audit log keeps nothing of it, and why. */
export const notAudited = (_why: string): Audit<object> => () => [];

/**
 * Declares a kind of event. Each says what the audit log keeps of it, so no act can be forgotten there.
 * @param eventName `<feature>.<PastTenseFact>`; it is stored, so it never changes.
 */
export function defineEvent<Data extends object>(eventName: string, audit: Audit<Data>): EventType<Data> {
  return Object.assign((data: Data): DomainEvent<Data> => ({ name: eventName, data, audit: audit(data) }), { eventName });
}
