import { Module } from '@nestjs/common';
import { ConversationsModule } from './conversations.module';
import { ChannelRoom } from './realtime/channel.room';
import { MessageBroadcasts } from './realtime/message.broadcasts';

@Module({ imports: [ConversationsModule], providers: [ChannelRoom, MessageBroadcasts] })
export class ConversationsRealtimeModule {}
