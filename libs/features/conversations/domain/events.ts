import { defineEvent, notAudited } from '@grappe/platform/events';

export interface MessageAddress {
  messageId: string;
  channelId: string;
}

/** Channels are read by those who sit there; what a moderator does is audited by moderation. */
const inTheChannel = notAudited('what is said stays in the channel');

export const MessagePosted = defineEvent<MessageAddress & { sequence: number }>('conversations.MessagePosted', inTheChannel);
/** Edited, deleted, hidden or restored: who shows it shows it anew. */
export const MessageChanged = defineEvent<MessageAddress>('conversations.MessageChanged', inTheChannel);
/** A person has read a channel further, on one of their devices. */
export const ChannelRead = defineEvent<{ channelId: string; personId: string }>('conversations.ChannelRead', inTheChannel);
/** Somebody got or lost a seat. */
export const SeatsChanged = defineEvent<{ channelId: string }>('conversations.SeatsChanged', inTheChannel);
