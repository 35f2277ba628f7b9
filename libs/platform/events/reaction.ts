import { SetMetadata } from '@nestjs/common';
import type { EventType, RecordedEvent } from './event';

export const reactionMetadata = 'grappe:reaction';

export interface ReactionDeclaration {
  readonly eventNames: readonly string[];
}

type ReactionMethod<Data extends object> = (event: RecordedEvent<Data>) => Promise<void>;

/**
 * Declares a method that runs in the worker after an event, or stacked, after any of several has committed: at least once,
 * retried with back-off, so it must be idempotent by `event.id`.
 */
export function ReactTo<Data extends object>(event: EventType<Data>) {
  return <Method extends ReactionMethod<Data>>(target: object, key: string, descriptor: TypedPropertyDescriptor<Method>): void => {
    const others = Reflect.getMetadata(reactionMetadata, descriptor.value as object) as ReactionDeclaration | undefined;
    SetMetadata(reactionMetadata, { eventNames: [event.eventName, ...(others?.eventNames ?? [])] } satisfies ReactionDeclaration)(target, key, descriptor);
  };
}
