import { defineEvent } from '@grappe/platform/events';

export interface MessageAddress {
  messageId: string;
  channelId: string;
}

export const MessagePosted = defineEvent<MessageAddress & { sequence: number }>('conversations.MessagePosted');
/** Edited, deleted, hidden or restored: who shows it shows it anew. */
export const MessageChanged = defineEvent<MessageAddress>('conversations.MessageChanged');
/** A person has read a channel further, on one of their devices. */
export const ChannelRead = defineEvent<{ channelId: string; personId: string }>('conversations.ChannelRead');
/** Somebody got or lost a seat. */
export const SeatsChanged = defineEvent<{ channelId: string }>('conversations.SeatsChanged');
