import type { Address, NotificationFacts, NotificationKind } from '@grappe/contracts';
import type { RecordedEvent } from '@grappe/platform/events';

/** One fact told to one person, once. */
export interface Notification {
  readonly id: string;
  readonly personId: string;
  readonly kind: NotificationKind;
  /** What it is about, as clients address it. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: NotificationFacts[NotificationKind];
  /** The event that is told: the same one is told to the same person once only. */
  readonly eventId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** What is to be told of an event, and to whom. */
export interface Telling<Kind extends NotificationKind> {
  readonly event: Pick<RecordedEvent, 'id' | 'actor' | 'at'>;
  readonly personIds: readonly string[];
  readonly kind: Kind;
  readonly subject: Address;
  readonly facts: NotificationFacts[Kind];
}

/** Whom to tell: each once, and never the one whose own act it was. */
export const audienceOf = ({ event, personIds }: { event: Pick<RecordedEvent, 'actor'>; personIds: readonly string[] }): string[] =>
  [...new Set(personIds)].filter((personId) => personId !== event.actor.personId);
