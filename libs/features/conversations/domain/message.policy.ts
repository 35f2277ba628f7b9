import type { Reader } from '@grappe/contracts';
import type { Message } from './message';
import { stateOf } from './message.lifecycle';

export type MessageFacts = Pick<Message, 'authorPersonId' | 'deletedAt' | 'hiddenAt'>;

export interface MessagePermissions {
  readonly edit: boolean;
  readonly delete: boolean;
}

/** One's words are one's own: to correct while they are shown, to take back at any time. */
export function messageCan(reader: Reader, message: MessageFacts): MessagePermissions {
  const own = reader.personId !== null && reader.personId === message.authorPersonId;
  const state = stateOf(message);
  return { edit: own && state === 'SHOWN', delete: own && state !== 'DELETED' };
}
