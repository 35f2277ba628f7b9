import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { NounRegistry } from '@grappe/platform/reads';
import { ChannelHomes } from './cases/channel-homes';
import { Channels } from './cases/channels.case';
import { ConversationQueries } from './cases/conversations.queries';
import { DeleteMessage } from './cases/delete-message.case';
import { EditMessage } from './cases/edit-message.case';
import { HideMessage } from './cases/hide-message.case';
import { MarkChannelRead } from './cases/mark-channel-read.case';
import { PostMessage } from './cases/post-message.case';
import { RestoreMessage } from './cases/restore-message.case';
import { conversationsPersonalData } from './data/personal-data';
import { ChannelRow, SeatRow } from './data/channel.entity';
import { channelReads } from './data/channel.reads';
import { ChannelRepository } from './data/channel.repository';
import { HeardMessages } from './data/heard-messages';
import { MessageRow } from './data/message.entity';
import { messageReads } from './data/message.reads';
import { MessageRepository } from './data/message.repository';

const cases = [Channels, ChannelHomes, PostMessage, EditMessage, DeleteMessage, MarkChannelRead, HideMessage, RestoreMessage, ConversationQueries];

/** Channels and what is said there. */
@Module({
  imports: [TypeOrmModule.forFeature([ChannelRow, SeatRow, MessageRow])],
  providers: [ChannelRepository, MessageRepository, HeardMessages, ...cases],
  exports: [MessageRepository, ...cases],
})
export class ConversationsModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry) {
    personalData.declare(...conversationsPersonalData);
    registry.declare(channelReads, messageReads);
  }
}
