import { defineLifecycle } from '@grappe/platform/kernel';
import type { Message } from './message';

export type MessageState = 'SHOWN' | 'HIDDEN' | 'DELETED';

/** How a message appears. Moderation hides and restores; what its author deletes is gone for good. */
export const messageLifecycle = defineLifecycle<MessageState>('message', {
  SHOWN: ['HIDDEN', 'DELETED'],
  HIDDEN: ['SHOWN', 'DELETED'],
  DELETED: [],
});

export function stateOf(message: Pick<Message, 'deletedAt' | 'hiddenAt'>): MessageState {
  if (message.deletedAt) return 'DELETED';
  return message.hiddenAt ? 'HIDDEN' : 'SHOWN';
}
