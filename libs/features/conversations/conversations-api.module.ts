import { Module } from '@nestjs/common';
import { ChannelsResolver } from './api/channels.resolver';
import { MessageNewsResolver } from './api/message-news.resolver';
import { MessagesResolver } from './api/messages.resolver';
import { ConversationsModule } from './conversations.module';

@Module({ imports: [ConversationsModule], providers: [ChannelsResolver, MessagesResolver, MessageNewsResolver] })
export class ConversationsApiModule {}

/** What other features' api rooms hang their fields on. */
export { Channel, Message } from './api/conversations.types';
