import type { DomainEvent } from '@grappe/platform/database';
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

/** Declares a kind of event. @param eventName `<feature>.<PastTenseFact>`; it is stored, so it never changes. */
export function defineEvent<Data extends object>(eventName: string): EventType<Data> {
  return Object.assign((data: Data): DomainEvent<Data> => ({ name: eventName, data }), { eventName });
}
